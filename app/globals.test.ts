import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./globals.css", import.meta.url), "utf8");

function tokensOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("}", start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((m) => [m[1] ?? "", m[2] ?? ""]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio as WCAG 2.2 defines it, 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const SURFACES = ["canvas", "surface", "sunken", "hover", "overlay"];
const TONES = ["neutral", "progress", "success", "danger", "warning"];

/** [foreground, background, least ratio] for every pair that components may combine. */
const PAIRS: [string, string, number][] = [
  ...["ink", "ink-soft", "ink-faint", "accent", "accent-strong", ...TONES].flatMap((text) =>
    SURFACES.map((surface): [string, string, number] => [text, surface, 4.5]),
  ),
  ...TONES.flatMap((tone): [string, string, number][] => [
    [tone, `${tone}-soft`, 4.5],
    ["ink", `${tone}-soft`, 4.5],
    ["ink-soft", `${tone}-soft`, 4.5],
    ["accent", `${tone}-soft`, 4.5],
    ["on-solid", `${tone}-solid`, 4.5],
    [`${tone}-solid`, "surface", 3],
    [`${tone}-solid`, "canvas", 3],
    [`${tone}-solid`, "sunken", 3],
  ]),
  ["on-accent", "accent", 4.5],
  ["on-accent", "accent-strong", 4.5],
  ["accent", "accent-soft", 4.5],
  ["ink", "accent-soft", 4.5],
  ["ink-soft", "accent-soft", 4.5],
  ["line-strong", "surface", 3],
  ["line-strong", "canvas", 3],
  ["line-strong", "overlay", 3],
  ["line-strong", "sunken", 3],
];

/** High contrast: WCAG 1.4.6 (AAA) for text, and what is 3:1 elsewhere is 4.5:1. */
const STRONG_PAIRS = [
  ...PAIRS.map(([front, back, least]): [string, string, number] => [
    front,
    back,
    least === 4.5 ? 7 : 4.5,
  ]),
  ...SURFACES.map((surface): [string, string, number] => ["line", surface, 4.5]),
];

describe.each([
  ["light", ":root", PAIRS],
  ["dark", '[data-theme="dark"]', PAIRS],
  ["high contrast", '[data-theme="contrast"]', STRONG_PAIRS],
] as const)("the %s theme", (_name, selector, pairs) => {
  const tokens = tokensOf(selector);

  it.each(pairs)("shows %s on %s with at least %d:1", (foreground, background, least) => {
    const [front, back] = [tokens.get(foreground), tokens.get(background)];
    expect(front, foreground).toBeDefined();
    expect(back, background).toBeDefined();
    expect(contrast(front ?? "", back ?? "")).toBeGreaterThanOrEqual(least);
  });
});

it("defines the same tokens in every theme and hands each one to Tailwind", () => {
  const names = [...tokensOf(":root").keys()];
  expect([...tokensOf('[data-theme="dark"]').keys()]).toEqual(names);
  expect([...tokensOf('[data-theme="contrast"]').keys()]).toEqual(names);
  for (const name of names) expect(css).toContain(`--color-${name}: var(--${name});`);
});
