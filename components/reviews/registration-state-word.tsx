import {
  CircleCheck,
  CircleX,
  Hourglass,
  type LucideIcon,
  MessageSquareWarning,
  ThumbsUp,
  Undo2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { StatusIndicator } from "@/components/ui/status-indicator";
import type { Tone } from "@/components/ui/tone";
import { outcomeOf, type ReviewOutcome } from "./review-outcome";

const LOOKS: Record<ReviewOutcome, { tone: Tone; icon: LucideIcon }> = {
  submitted: { tone: "progress", icon: Hourglass },
  approved: { tone: "success", icon: ThumbsUp },
  changesRequested: { tone: "warning", icon: MessageSquareWarning },
  rejected: { tone: "danger", icon: CircleX },
  canceled: { tone: "neutral", icon: Undo2 },
  reopened: { tone: "neutral", icon: Undo2 },
  executed: { tone: "success", icon: CircleCheck },
};

/** Where a submission stands, as icon, word and hue. */
export function RegistrationStateWord(registration: Parameters<typeof outcomeOf>[0]) {
  const t = useTranslations("reviews.outcome");
  const outcome = outcomeOf(registration);
  return <StatusIndicator {...LOOKS[outcome]} label={t(outcome)} className="whitespace-nowrap" />;
}
