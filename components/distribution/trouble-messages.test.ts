import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES } from "@/components/i18n/locales";
import { TROUBLE_KINDS } from "@/server/domain/distribution/explain-trouble";

describe.each(LOCALES)("troubles in %s", (locale) => {
  const file = new URL(`../i18n/messages/${locale}/distribution.json`, import.meta.url);
  const { trouble } = JSON.parse(readFileSync(file, "utf8"));

  it("have words for every kind and for nothing else", () => {
    expect(Object.keys(trouble).sort()).toEqual([...TROUBLE_KINDS].sort());
  });

  it.each(TROUBLE_KINDS)("say what, why and what next of %s", (kind) => {
    expect(Object.keys(trouble[kind])).toEqual(["title", "why", "next"]);
  });
});
