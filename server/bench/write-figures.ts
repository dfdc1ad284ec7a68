import type { Figure } from "./figure";

/** Figures for a program: `[{ name, value, unit, target, ok }]`. */
export function writeFiguresJson(figures: readonly Figure[]): string {
  const rows = figures.map(({ detail: _, ...row }) => row);
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** Figures for a person, one a line, those that miss their target marked. */
export function writeFiguresTable(figures: readonly Figure[]): string {
  const widest = Math.max(0, ...figures.map(({ name }) => name.length));
  const lines = figures.map(({ name, value, unit, target, ok, detail }) => {
    const verdict = ok ? "met   " : "MISSED";
    const figure = `${value.toFixed(3).padStart(7)} ${unit}, target ${target}`;
    return `${verdict}  ${name.padEnd(widest)}  ${figure}  (${detail})\n`;
  });
  return lines.join("");
}
