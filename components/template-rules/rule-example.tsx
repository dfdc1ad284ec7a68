import { useTranslations } from "next-intl";
import type { RuleSample } from "./rule-samples";

/** The text that breaks a rule beside the text that keeps it; nothing where there is no short one. */
export function RuleExample({ before, after }: Pick<RuleSample, "before" | "after">) {
  const t = useTranslations("templateRules.page");
  if (!before || !after) return null;
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      <CodeSample label={t("before")} code={before} edge="border-danger-solid" />
      <CodeSample label={t("after")} code={after} edge="border-success-solid" />
    </div>
  );
}

function CodeSample({ label, code, edge }: { label: string; code: string; edge: string }) {
  return (
    <figure className={`min-w-0 rounded-md border-l-3 bg-sunken px-3 py-2 ${edge}`}>
      <figcaption className="text-ink-faint text-sm">{label}</figcaption>
      <pre translate="no" className="whitespace-pre-wrap break-words font-mono text-sm">
        {code}
      </pre>
    </figure>
  );
}
