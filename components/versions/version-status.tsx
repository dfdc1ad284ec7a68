import {
  CircleAlert,
  CircleCheck,
  CirclePause,
  CircleX,
  FilePen,
  LoaderCircle,
  type LucideIcon,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { StatusIndicator } from "@/components/ui/status-indicator";
import type { Tone } from "@/components/ui/tone";
import type { VersionState } from "@/server/domain/version/version-lifecycle";

/** How a state of a version looks and reads; `labelKey` is a key of the area `versions`. */
export type VersionStatusLook = {
  tone: Tone;
  icon: LucideIcon;
  labelKey: `state.${VersionState}`;
};

const LOOKS: Record<VersionState, { tone: Tone; icon: LucideIcon }> = {
  draft: { tone: "neutral", icon: FilePen },
  distributing: { tone: "progress", icon: LoaderCircle },
  available: { tone: "success", icon: CircleCheck },
  partially_available: { tone: "warning", icon: CircleAlert },
  failed: { tone: "danger", icon: CircleX },
};

/** Tone, icon and word of a version's state: the one place that decides them. */
export function versionStatus(state: VersionState): VersionStatusLook {
  return { ...LOOKS[state], labelKey: `state.${state}` };
}

interface VersionStatusProps {
  state: VersionState;
  /** Nothing is on its way: what a version that is being distributed has left waits for its waves. */
  still?: boolean;
  className?: string;
}

/** A version's state as icon, word and hue. */
export function VersionStatus({ state, still = false, className }: VersionStatusProps) {
  const t = useTranslations("versions");
  const { tone, icon, labelKey } = versionStatus(state);
  const waiting = state === "distributing" && still;
  return (
    <StatusIndicator
      tone={tone}
      icon={waiting ? CirclePause : icon}
      label={t(labelKey)}
      spin={state === "distributing" && !still}
      className={className}
    />
  );
}
