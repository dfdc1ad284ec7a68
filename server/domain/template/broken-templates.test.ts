import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { readHclParser } from "../../read-hcl-parser";
import { analyseTemplate } from "./analyse-template";
import { substitute } from "./substitute";
import { broken } from "./testing/broken-text";
import { NO_CORPUS, readCorpus } from "./testing/corpus";
import { terraform, workspace } from "./testing/random-hcl";
import { rosJson, rosYaml } from "./testing/random-ros";

// Many templates in one test: on a busy machine that takes longer than it has work to do.
vi.setConfig({ testTimeout: 60_000 });

const hcl = await readHclParser();

/** Rules that say that a text was not read as it was meant, so that nothing may be written into it. */
const UNSURE = /syntax|unreadable|duplicate|shared|not-a|too-/;

/** Reads a broken text: positions stand in it, slots apart, and rendering what is sound breaks nothing. */
function prove(path: string, text: string): void {
  const { slots, issues } = analyseTemplate([{ path, text }], hcl);
  for (const { range } of [...slots, ...issues]) expect(inside(range, text)).toBe(true);
  const literals = slots.filter(({ literal }) => literal);
  for (const [index, { range }] of literals.entries()) {
    expect(range[0]).toBeGreaterThanOrEqual(literals[index - 1]?.range[1] ?? 0);
  }
  const { files } = substitute([{ path, text }], slots, () => "123");
  const again = analyseTemplate(files, hcl);
  if (issues.some(({ ruleId }) => UNSURE.test(ruleId))) return;
  expect(again.slots.map(({ value }) => value?.trim())).toEqual(
    slots.map(({ literal }) => (literal ? "123" : undefined)),
  );
  expect(again.issues.filter(({ ruleId }) => UNSURE.test(ruleId))).toEqual([]);
}

function inside([from, to]: readonly [number, number], { length }: string): boolean {
  return Number.isInteger(from) && 0 <= from && from <= to && to <= length;
}

const OPEN_IN_WORKSPACE = `Transform: Aliyun::Terraform-v1.5
Workspace:
  main.tf: |
    a = "
`;

describe("a broken template", () => {
  it.each([
    ["ROS in YAML", "t.yaml", rosYaml],
    ["ROS in JSON", "t.json", rosJson],
    ["ROS that carries Terraform", "t.yaml", workspace],
    ["Terraform", "main.tf", terraform],
  ] as const)("of %s gives positions, never an exception", (_, path, templates) => {
    const texts = broken(templates.map(({ text }) => text));
    fc.assert(
      fc.property(texts, (text) => prove(path, text)),
      { numRuns: 150 },
    );
  });

  it("of the public ones gives positions, never an exception", ({ skip }) => {
    const small = readCorpus().filter(({ text }) => text.length < 8_000);
    skip(small.length === 0, NO_CORPUS);
    for (const name of ["t.yaml", "main.tf"]) {
      const isTerraform = name.endsWith(".tf");
      const some = small.filter(({ kind }) => (kind === "terraform") === isTerraform);
      const texts = broken(fc.constantFrom(...some.map(({ text }) => text)));
      fc.assert(
        fc.property(texts, (text) => prove(name, text)),
        { numRuns: 150 },
      );
    }
  });

  it.each([
    ["a missing brace", "main.tf", 'resource "a" "b" {', 18, 18],
    ["an open quote", "t.yaml", "Resources: 'a", 13, 13],
    ["an open quote inside of Workspace", "t.yaml", OPEN_IN_WORKSPACE, 67, 67],
    ["a second document", "t.yaml", "Resources: {}\n---\na: b\n", 14, 23],
  ])("says where %s is", (_, path, text, from, to) => {
    const { issues } = analyseTemplate([{ path, text }], hcl);
    expect(issues.map(({ ruleId, range }) => [ruleId, range])).toContainEqual([
      path.endsWith(".tf") || text.includes("Workspace") ? "hcl-syntax" : "yaml-syntax",
      [from, to],
    ]);
  });
});
