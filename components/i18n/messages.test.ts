import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AREAS } from "./areas";
import { LOCALES } from "./locales";

const folder = new URL("./messages/", import.meta.url);

function flatten(value: unknown, prefix: string): [string, string][] {
  if (typeof value === "string") return [[prefix, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, prefix ? `${prefix}.${key}` : key),
  );
}

function messagesOf(locale: string, area: string): Map<string, string> {
  const text = readFileSync(new URL(`${locale}/${area}.json`, folder), "utf8");
  return new Map(flatten(JSON.parse(text), ""));
}

/** Names of ICU arguments and rich-text tags; branches of plural and select may repeat them. */
function argumentsOf(message: string): string[] {
  const names = [...message.matchAll(/\{\s*([A-Za-z_]\w*)\s*[,}]|<([A-Za-z]\w*)>/g)];
  return [...new Set(names.map((match) => match[1] ?? `<${match[2]}>`))].sort();
}

describe.each(LOCALES)("messages in %s", (locale) => {
  it("has exactly the registered areas", () => {
    const files = readdirSync(new URL(`${locale}/`, folder)).sort();
    expect(files).toEqual(AREAS.map((area) => `${area}.json`));
  });

  it.each(AREAS)("has no empty value in %s", (area) => {
    const empty = [...messagesOf(locale, area)].filter(([, text]) => text.trim() === "");
    expect(empty).toEqual([]);
  });
});

describe.each(AREAS)("area %s", (area) => {
  const english = messagesOf("en", area);

  it.each(LOCALES.slice(1))("has the same keys in %s", (locale) => {
    expect([...messagesOf(locale, area).keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each(LOCALES.slice(1))("has the same arguments in %s", (locale) => {
    const other = messagesOf(locale, area);
    const differing = [...english.keys()].filter(
      (key) => `${argumentsOf(english.get(key) ?? "")}` !== `${argumentsOf(other.get(key) ?? "")}`,
    );
    expect(differing).toEqual([]);
  });
});
