import {
  CircleCheck,
  CircleX,
  Clock,
  Hourglass,
  LoaderCircle,
  type LucideIcon,
  Users,
  Wrench,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { StatusIndicator } from "@/components/ui/status-indicator";
import type { Tone } from "@/components/ui/tone";
import type { PermissionStatus } from "@/server/domain/permission/permission-status";

const LOOKS: Record<PermissionStatus, { tone: Tone; icon: LucideIcon }> = {
  waiting: { tone: "neutral", icon: Hourglass },
  due: { tone: "progress", icon: Clock },
  repairing: { tone: "progress", icon: LoaderCircle },
  matching: { tone: "success", icon: CircleCheck },
  limited: { tone: "success", icon: Users },
  failed: { tone: "danger", icon: CircleX },
  drifted: { tone: "warning", icon: Wrench },
};

/** How far an image's permission is what is wanted, as icon, word and hue. */
export function PermissionStatusWord({ status }: { status: PermissionStatus }) {
  const t = useTranslations("permissions");
  const { tone, icon } = LOOKS[status];
  return (
    <StatusIndicator
      tone={tone}
      icon={icon}
      label={t(`status.${status}`)}
      spin={status === "repairing"}
      className="whitespace-nowrap"
    />
  );
}
