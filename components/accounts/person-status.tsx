import { Ban, CircleCheck, Clock3 } from "lucide-react";
import { useTranslations } from "next-intl";
import { StatusIndicator } from "@/components/ui/status-indicator";
import type { UserStatus } from "@/server/domain/user/user-status";

const LOOKS = {
  active: { tone: "success", icon: CircleCheck },
  invited: { tone: "warning", icon: Clock3 },
  disabled: { tone: "neutral", icon: Ban },
} as const;

/** Whether a person can sign in, as icon, word and hue. */
export function PersonStatus({ status }: { status: UserStatus }) {
  const t = useTranslations("accounts.status");
  return <StatusIndicator {...LOOKS[status]} label={t(status)} className="whitespace-nowrap" />;
}
