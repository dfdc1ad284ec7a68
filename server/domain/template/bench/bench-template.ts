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
  const { baseMs, ratios } = measureRatios(() => bareParse(files, hcl), {
    check: () => analyseTemplate(files, hcl),
    render: () => renderAll(files, analysis),
  });
  return (["check", "render"] as const).map((verb) => {
    const { median } = ratios[verb];
    const [target, ok] = [TARGETS[verb], median <= TARGETS[verb]];
    const detail = detailOf(ratios[verb], baseMs);
    return { name: `${verb} ${name}`, value: median, unit: "x bare parse", target, ok, detail };
  });
}

/** Each text is read at its end: the engine puts a string together only when somebody looks into it. */
function renderAll(files: readonly TemplateFile[], { slots }: Analysis): number {
  let sum = 0;
  for (const imageId of IMAGE_IDS) {
    for (const { text } of substitute(files, slots, () => imageId).files) {
      sum += text.charCodeAt(text.length - 1);
    }
  }
  return sum;
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
