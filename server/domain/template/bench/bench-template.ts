import type { Figure } from "../../../bench/figure";
import { measureRatios, type Ratio } from "../../../bench/measure-ratio";
import { readHclParser } from "../../../read-hcl-parser";
import { analyseTemplate } from "../analyse-template";
import type { Analysis } from "../analysis";
import type { HclParser } from "../hcl/hcl-parser";
import { substitute } from "../substitute";
import type { TemplateFile } from "../template-file";
import { bareParse } from "./bare-parse";
import { type BenchText, benchTexts } from "./bench-texts";

/** Times of a bare parse that a check, and rendering for all regions, may take. */
const TARGETS = { check: 1.25, render: 0.1 };

/** One image id per region. */
const IMAGE_IDS = Array.from({ length: 30 }, (_, region) => `m-${region}a`.padEnd(22, "x"));

/** Check of a template, and rendering it for 30 regions, each against a bare parse of the same text. */
export async function benchTemplate(): Promise<Figure[]> {
  const hcl = await readHclParser();
  return benchTexts().flatMap((text) => figuresOf(text, hcl));
}

function figuresOf({ name, files }: BenchText, hcl: HclParser): Figure[] {
  const analysis = analyseTemplate(files, hcl);
  assertMeasurable(name, analysis);
  const bare = () => bareParse(files, hcl);
  // Apart from the others, whose thirty texts leave more garbage than a check would have to pay for.
  const checked = measureRatios(bare, { check: () => analyseTemplate(files, hcl) });
  const { baseMs, ratios } = measureRatios(bare, {
    render: () => renderAll(files, analysis),
    read: () => renderAll(files, analysis).reduce((sum, text) => sum + lastOf(text), 0),
    copy: () => copyAll(files).reduce((sum, text) => sum + lastOf(text), 0),
  });
  const { check } = checked.ratios;
  const [read, copy] = [ratios.read.median, ratios.copy.median].map((one) => one.toFixed(3));
  const reading = `; with every text read ${read}, where copying the texts unchanged takes ${copy}`;
  return [
    figure(`check ${name}`, check, TARGETS.check, detailOf(check, checked.baseMs)),
    figure(
      `render ${name}`,
      ratios.render,
      TARGETS.render,
      detailOf(ratios.render, baseMs) + reading,
    ),
  ];
}

function figure(name: string, { median }: Ratio, target: number, detail: string): Figure {
  return { name, value: median, unit: "x bare parse", target, ok: median <= target, detail };
}

function renderAll(files: readonly TemplateFile[], { slots }: Analysis): string[] {
  return IMAGE_IDS.flatMap((imageId) =>
    substitute(files, slots, () => imageId).files.map(({ text }) => text),
  );
}

/** The least that 30 texts of their own can cost: nothing is replaced in them, an id stands behind each. */
function copyAll(files: readonly TemplateFile[]): string[] {
  return IMAGE_IDS.flatMap((imageId) => files.map(({ text }) => text + imageId));
}

/**
 * Looks at the end of a text. The engine copies what was put together into one piece when somebody looks
 * into it first, which the table of regions never does, and the diff and a launch do for one region.
 */
function lastOf(text: string): number {
  return text.charCodeAt(text.length - 1);
}

/** A text that is refused, or has nothing to replace, would be measured as wonderfully quick. */
function assertMeasurable(name: string, { slots, issues }: Analysis): void {
  const broken = issues.find(({ ruleId }) => /syntax|too-|not-|unreadable|duplicate/.test(ruleId));
  if (broken) throw new Error(`The text ${name} is broken: ${broken.ruleId}.`);
  if (!slots.some(({ literal }) => literal)) throw new Error(`The text ${name} has no slot.`);
}

function detailOf({ low, high, median, rounds }: Ratio, baseMs: number): string {
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  const spread = `${low.toFixed(3)} to ${high.toFixed(3)}`;
  return `${ms(median * baseMs)} against ${ms(baseMs)}; half of ${rounds} rounds: ${spread}`;
}
