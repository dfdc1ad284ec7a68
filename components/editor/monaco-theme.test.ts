import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { themeOf } from "./monaco-theme";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");

function tokensOf(selector: string): (name: string) => string {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("}", start));
  const found = new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]),
  );
  return (name) => found.get(name) ?? "";
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** A colour of the theme as it looks on a ground: two more digits are its opacity. */
function over(colour: string, ground: number[]): number[] {
  const opacity = colour.length > 7 ? Number.parseInt(colour.slice(7), 16) / 255 : 1;
  return channels(colour).map((c, at) => c * opacity + (ground[at] ?? 0) * (1 - opacity));
}

function luminance(rgb: number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: number[], b: number[]): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** What words stand on: the page, a line of it, and a changed piece within a changed line. */
const GROUNDS = [
  ["editor.background"],
  ["editor.background", "editor.lineHighlightBackground"],
  ["editor.background", "editor.selectionBackground"],
  ["editor.background", "editor.findMatchHighlightBackground"],
  ["editor.background", "editor.rangeHighlightBackground"],
  ["editor.background", "editor.wordHighlightBackground"],
  ["editor.background", "diffEditor.insertedLineBackground", "diffEditor.insertedTextBackground"],
  ["editor.background", "diffEditor.removedLineBackground", "diffEditor.removedTextBackground"],
];

it("takes the short colours of minified style sheets", () => {
  const { colors, rules } = themeOf("dark", () => "#0aF");
  expect(colors["editor.background"]).toBe("#00aaFF");
  expect(colors["scrollbarSlider.background"]).toBe("#00aaFF66");
  expect(rules[0]?.foreground).toBe("00aaFF");
});

describe.each([
  ["light", ":root"],
  ["dark", '[data-theme="dark"]'],
  ["contrast", '[data-theme="contrast"]'],
])("the %s theme of the editor", (name, selector) => {
  const { colors, rules } = themeOf(name, tokensOf(selector));

  it("names only colours that the console has", () => {
    const all = [...Object.values(colors), ...rules.map((rule) => `#${rule.foreground}`)];
    expect(all.filter((colour) => !/^#[0-9a-f]{6}([0-9a-f]{2})?$/.test(colour))).toEqual([]);
  });

  it.each(GROUNDS)("shows every word on %s %s %s with at least 4.5:1", (...parts) => {
    const ground = parts
      .filter(Boolean)
      .reduce((below, part) => over(colors[part] ?? "", below), [255, 255, 255]);
    const pale = rules
      .map(({ token, foreground }) => ({
        token,
        ratio: contrast(channels(`#${foreground}`), ground),
      }))
      .filter(({ ratio }) => ratio < 4.5);
    expect(pale).toEqual([]);
  });
});
