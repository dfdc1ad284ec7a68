import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { CodeText } from "@/components/ui/code-text";
import { RULES, type RuleId } from "@/server/domain/template/rule-catalog";
import { RuleExample } from "./rule-example";
import { RULE_SAMPLES } from "./rule-samples";
import { RuleSeverity } from "./rule-severity";
import { TextWithCode } from "./text-with-code";

/** One rule: what it is called, what it says, why it is there and what to do. */
export function RuleEntry({ ruleId }: { ruleId: RuleId }) {
  const t = useTranslations("templateRules");
  const { values, before, after } = RULE_SAMPLES[ruleId];
  return (
    <article
      id={ruleId}
      aria-labelledby={`${ruleId}-title`}
      className="flex scroll-mt-16 flex-col gap-3 rounded-lg border border-line bg-surface p-4 target:border-accent target:ring-1 target:ring-accent sm:p-5"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 id={`${ruleId}-title`} className="font-semibold text-lg">
          {t(`${ruleId}.title`)}
        </h3>
        <RuleSeverity severity={RULES[ruleId]} />
      </div>
      <Link
        href={paths.templateRule(ruleId)}
        className="-my-1 self-start rounded-md py-1 text-accent hover:underline"
      >
        <CodeText>{ruleId}</CodeText>
      </Link>
      <p className="wrap-anywhere border-line-strong border-l-3 pl-3 text-ink-soft">
        {t(`${ruleId}.message`, values)}
      </p>
      <p className="wrap-anywhere max-w-prose">
        <TextWithCode text={t(`${ruleId}.why`)} />
      </p>
      <RuleExample before={before} after={after} />
    </article>
  );
}
