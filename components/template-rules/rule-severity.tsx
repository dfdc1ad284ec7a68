import { useTranslations } from "next-intl";
import { StatusIndicator } from "@/components/ui/status-indicator";
import type { Tone } from "@/components/ui/tone";
import type { Severity } from "@/server/domain/template/severity";

const TONE_OF: Record<Severity, Tone> = { error: "danger", warning: "warning", info: "neutral" };

/** How much a rule weighs, as icon, word and hue. */
export function RuleSeverity({ severity }: { severity: Severity }) {
  const t = useTranslations("templateRules.page");
  return (
    <StatusIndicator
      tone={TONE_OF[severity]}
      label={t(`severity.${severity}`)}
      className="text-sm"
    />
  );
}
