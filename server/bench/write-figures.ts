import type { Figure } from "./figure";

/** Figures for a program: `[{ name, value, unit, target, ok }]`. */
export function writeFiguresJson(figures: readonly Figure[]): string {
  const rows = figures.map(({ detail: _, beside: __, ...row }) => row);
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** Figures for a person, one a line, those that miss their target marked. */
export function writeFiguresTable(figures: readonly Figure[]): string {
  const widest = Math.max(0, ...figures.map(({ name }) => name.length));
  const lines = figures.map(({ name, value, unit, target, ok, detail, beside = [] }) => {
    const verdict = ok ? "met   " : "MISSED";
    const figure = `${value.toFixed(3).padStart(7)} ${unit}, target ${target}`;
    const others = beside.map(
      (other) =>
        `        ${other.name.padStart(widest)}  ${other.value.toFixed(3).padStart(7)} ${unit}\n`,
    );
    return `${verdict}  ${name.padEnd(widest)}  ${figure}  (${detail})\n${others.join("")}`;
  });
  return lines.join("");
}
