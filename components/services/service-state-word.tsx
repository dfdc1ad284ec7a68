import {
  CircleCheck,
  CircleOff,
  FilePen,
  Hourglass,
  type LucideIcon,
  ThumbsUp,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { StatusIndicator } from "@/components/ui/status-indicator";
import type { Tone } from "@/components/ui/tone";
import type { ServiceVersionState } from "@/server/domain/service/service-version-lifecycle";

const LOOKS: Record<ServiceVersionState, { tone: Tone; icon: LucideIcon }> = {
  draft: { tone: "neutral", icon: FilePen },
  submitted: { tone: "progress", icon: Hourglass },
  approved: { tone: "success", icon: ThumbsUp },
  online: { tone: "success", icon: CircleCheck },
  offline: { tone: "neutral", icon: CircleOff },
};

/** The state of a service or of a version of it as icon, word and hue. */
export function ServiceStateWord({ state }: { state: ServiceVersionState }) {
  const t = useTranslations("services.state");
  return <StatusIndicator {...LOOKS[state]} label={t(state)} className="whitespace-nowrap" />;
}
