import { CircleCheck, CircleX, Hourglass, type LucideIcon, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { StatusIndicator } from "@/components/ui/status-indicator";
import type { Tone } from "@/components/ui/tone";
import type { InstanceState } from "@/server/domain/instance/instance-lifecycle";

const LOOKS: Record<InstanceState, { tone: Tone; icon?: LucideIcon }> = {
  created: { tone: "progress", icon: Hourglass },
  deploying: { tone: "progress" },
  deployed: { tone: "success", icon: CircleCheck },
  deployed_failed: { tone: "danger", icon: CircleX },
  upgrading: { tone: "progress" },
  deleting: { tone: "progress" },
  deleted: { tone: "neutral", icon: Trash2 },
  deleted_failed: { tone: "danger", icon: CircleX },
};

/** Where a test deployment stands, as icon, word and hue. */
export function TestStateWord({ state }: { state: InstanceState }) {
  const t = useTranslations("launch.tests");
  return (
    <StatusIndicator {...LOOKS[state]} label={t(`state.${state}`)} className="whitespace-nowrap" />
  );
}
