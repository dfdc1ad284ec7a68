import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AREAS } from "./areas";

const root = new URL("../../", import.meta.url);

/** Namespaces whose last part is data (a state, a role, a problem) and stands as a literal in no file that reads it. */
const NAMED_BY_DATA: readonly string[] = [
  "accounts.fields.role.",
  "accounts.status.",
  "auth.problems.",
  "distribution.status.",
  "distribution.filter.",
  "distribution.map.",
  "distribution.table.",
  "regions.error.",
  "regions.estimate.",
  "regions.list.",
];

const texts = ["app/", "components/", "server/"].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$/.test(file))
    .map((file) => readFileSync(new URL(folder + file, root), "utf8")),
);

function keysOf(value: unknown, prefix: string): string[] {
  if (typeof value === "string") return [prefix];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    keysOf(inner, `${prefix}.${key}`),
  );
}

/** A literal as a pattern: every `${…}` in a template stands for one part of a key, or a piece of one. */
function patternOf(literal: string): string {
  const parts = literal.split(/\$\{[^}]*\}/);
  return parts.map((part) => part.replaceAll(".", "\\.")).join("[\\w-]+");
}

/** What a file can name: a whole key by itself, and each of its literals below each namespace it opens. */
function namesIn(text: string): string[] {
  const literals = [...text.matchAll(/["`]((?:[\w.-]|\$\{[^}]*\})+)["`]/g)].map(([, name]) => name);
  const patterns = literals.map((literal) => patternOf(literal ?? ""));
  const opened = [...text.matchAll(/Translations\(["`]([^"`]+)["`]\)/g)];
  const spaces = opened.map(([, name]) => `${patternOf(name ?? "")}\\.`);
  const whole = patterns.filter((pattern) =>
    AREAS.some((area) => pattern.startsWith(`${area}\\.`)),
  );
  return [...whole, ...spaces.flatMap((space) => patterns.map((pattern) => space + pattern))];
}

const used = new RegExp(`^(?:${[...new Set(texts.flatMap(namesIn))].join("|")})$`);

describe.each(AREAS)("area %s", (area) => {
  const file = new URL(`messages/en/${area}.json`, import.meta.url);

  it("holds no message that nothing names", () => {
    const unused = keysOf(JSON.parse(readFileSync(file, "utf8")), area).filter(
      (key) => !used.test(key) && !NAMED_BY_DATA.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});
