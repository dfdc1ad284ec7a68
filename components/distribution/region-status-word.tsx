import {
  Ban,
  CircleCheck,
  CircleMinus,
  CirclePause,
  CircleX,
  Clock,
  Hourglass,
  LoaderCircle,
  type LucideIcon,
  ScanSearch,
  SkipForward,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { StatusIndicator } from "@/components/ui/status-indicator";
import type { Tone } from "@/components/ui/tone";
import type { RegionStatus } from "@/server/domain/distribution/region-status";

const LOOKS: Record<RegionStatus, { tone: Tone; icon: LucideIcon }> = {
  waiting: { tone: "neutral", icon: Hourglass },
  queued: { tone: "neutral", icon: Clock },
  copying: { tone: "progress", icon: LoaderCircle },
  verifying: { tone: "progress", icon: ScanSearch },
  held: { tone: "neutral", icon: CirclePause },
  available: { tone: "success", icon: CircleCheck },
  failed: { tone: "danger", icon: CircleX },
  cancelling: { tone: "warning", icon: CircleMinus },
  cancelled: { tone: "neutral", icon: Ban },
  skipped: { tone: "neutral", icon: SkipForward },
};

interface RegionStatusWordProps {
  status: RegionStatus;
  /** Stands still while the reader has paused updates. */
  still?: boolean;
}

/** A region's status as icon, word and hue. */
export function RegionStatusWord({ status, still = false }: RegionStatusWordProps) {
  const t = useTranslations("distribution.status");
  const { tone, icon } = LOOKS[status];
  return (
    <StatusIndicator
      tone={tone}
      icon={icon}
      label={t(status)}
      spin={status === "copying" && !still}
      className="whitespace-nowrap"
    />
  );
}
