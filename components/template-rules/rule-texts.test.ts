import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { loadMessages } from "@/components/i18n/load-messages";
import { LOCALES } from "@/components/i18n/locales";
import { RULES, type RuleId } from "@/server/domain/template/rule-catalog";
import { RULE_GROUPS, rulesOf } from "./rule-groups";
import { RULE_SAMPLES } from "./rule-samples";

const ruleIds = Object.keys(RULES) as RuleId[];

describe.each(LOCALES)("template rules in %s", async (locale) => {
  const { templateRules } = await loadMessages(locale);
  const t = createTranslator({
    locale,
    messages: templateRules,
    onError: (error) => {
      throw error;
    },
  });

  it("explains every rule and no other", () => {
    const { fix: _fix, page: _page, ...rules } = templateRules;
    expect(Object.keys(rules)).toEqual(ruleIds);
  });

  it.each(ruleIds)("fills every gap of %s", (ruleId) => {
    const { values } = RULE_SAMPLES[ruleId];
    const said = t(`${ruleId}.message`, values);
    for (const [gap, value] of Object.entries(values)) {
      if (!templateRules[ruleId].message.includes(`{${gap}}`) || value === "") continue;
      expect(said).toContain(String(value));
    }
  });

  it.each(ruleIds)("closes the code in the reason of %s", (ruleId) => {
    expect(t(`${ruleId}.why`).split("`").length % 2).toBe(1);
  });
});

it("puts every rule in one group of the page", () => {
  expect(RULE_GROUPS.flatMap(rulesOf).sort()).toEqual([...ruleIds].sort());
});
