import { expect, it } from "vitest";
import type { Figure } from "./figure";
import { writeFiguresJson, writeFiguresTable } from "./write-figures";

const figures: Figure[] = [
  { name: "check", value: 1.1, unit: "x parse", target: 1.25, ok: true, detail: "2 ms" },
  { name: "render", value: 0.2, unit: "x parse", target: 0.1, ok: false, detail: "3 ms" },
];

it("writes for a program what was measured, and nothing else", () => {
  expect(JSON.parse(writeFiguresJson(figures))).toEqual([
    { name: "check", value: 1.1, unit: "x parse", target: 1.25, ok: true },
    { name: "render", value: 0.2, unit: "x parse", target: 0.1, ok: false },
  ]);
});

it("sets beside a figure what others reach, for a person only", () => {
  const [check] = figures;
  const compared = check ? [{ ...check, beside: [{ name: "by hand", value: 7 }] }] : [];
  expect(writeFiguresTable(compared).split("\n")[1]).toMatch(/^ +by hand +7\.000 x parse$/);
  expect(writeFiguresJson(compared)).not.toContain("by hand");
});

it("marks for a person what misses its target", () => {
  const [check, render] = writeFiguresTable(figures).split("\n");
  expect(check).toMatch(/^met .*check .* 1\.100 x parse, target 1\.25 {2}\(2 ms\)$/);
  expect(render).toMatch(/^MISSED .*render/);
});
