import { CircleCheck, CircleX, type LucideIcon, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { StatusIndicator } from "@/components/ui/status-indicator";
import type { Tone } from "@/components/ui/tone";
import type { InstanceState } from "@/server/domain/instance/instance-lifecycle";

const LOOKS: Record<InstanceState, { tone: Tone; icon?: LucideIcon }> = {
  created: { tone: "progress" },
  deploying: { tone: "progress" },
  deployed_failed: { tone: "danger", icon: CircleX },
  deployed: { tone: "success", icon: CircleCheck },
  upgrading: { tone: "progress" },
  deleting: { tone: "progress" },
  deleted: { tone: "neutral", icon: Trash2 },
  deleted_failed: { tone: "danger", icon: CircleX },
};

/** The state of an instance as icon, word and hue. */
export function InstanceStateWord({ state }: { state: InstanceState }) {
  const t = useTranslations("instances.state");
  return <StatusIndicator {...LOOKS[state]} label={t(state)} className="whitespace-nowrap" />;
}
