import { useTranslations } from "next-intl";
import { RULE_GROUPS, rulesOf } from "./rule-groups";

/** Where each rule stands on the page. */
export function RuleContents() {
  const t = useTranslations("templateRules");
  return (
    <nav aria-label={t("page.contents")} className="flex flex-col gap-4 text-sm">
      {RULE_GROUPS.map((group) => (
        <div key={group}>
          <p className="font-medium">{t(`page.groups.${group}`)}</p>
          <ul className="mt-1 border-line border-l">
            {rulesOf(group).map((ruleId) => (
              <li key={ruleId}>
                <a
                  href={`#${ruleId}`}
                  className="block rounded-r-md px-3 py-1 text-ink-soft hover:bg-hover hover:text-ink"
                >
                  {t(`${ruleId}.title`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
