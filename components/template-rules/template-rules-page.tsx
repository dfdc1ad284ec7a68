import { useTranslations } from "next-intl";
import { PageHeader } from "@/components/ui/page-header";
import { RuleContents } from "./rule-contents";
import { RuleEntry } from "./rule-entry";
import { RULE_GROUPS, rulesOf } from "./rule-groups";

/** Every rule that a template is checked against, each under its id. */
export function TemplateRulesPage() {
  const t = useTranslations("templateRules.page");
  return (
    <>
      <PageHeader title={t("title")} meta={<p className="max-w-prose">{t("lead")}</p>} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="flex min-w-0 flex-col gap-8">
          {RULE_GROUPS.map((group) => (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`} className="font-semibold text-xl tracking-tight">
                {t(`groups.${group}`)}
              </h2>
              <div className="mt-3 flex flex-col gap-4">
                {rulesOf(group).map((ruleId) => (
                  <RuleEntry key={ruleId} ruleId={ruleId} />
                ))}
              </div>
            </section>
          ))}
        </div>
        <div className="sticky top-16 max-h-[calc(100dvh-5rem)] overflow-y-auto max-lg:hidden">
          <RuleContents />
        </div>
      </div>
    </>
  );
}
