import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { readHclParser } from "../../read-hcl-parser";
import { analyseTemplate } from "./analyse-template";
import type { Slot } from "./slot";
import { substitute } from "./substitute";
import type { TemplateKind } from "./template-kind";
import { differences } from "./testing/differences";
import { terraform, workspace } from "./testing/random-hcl";
import { rosJson, rosYaml } from "./testing/random-ros";
import { imageId } from "./testing/random-text";

// Many templates in one test: on a busy machine that takes longer than it has work to do.
vi.setConfig({ testTimeout: 60_000 });

const hcl = await readHclParser();

/** What some regions have for each slot of a template in turn; null where they have nothing. */
const regions = fc.array(
  fc.array(fc.option(imageId, { freq: 4 }), { minLength: 8, maxLength: 8 }),
  { minLength: 1, maxLength: 3 },
);

describe.each([
  ["ROS in YAML", "template.yaml", rosYaml],
  ["ROS in JSON", "template.json", rosJson],
  ["ROS that carries Terraform", "template.yaml", workspace],
  ["Terraform", "main.tf", terraform],
] as const)("a made-up template of %s", (_, path, templates) => {
  it("has its slots found, and nothing else", () => {
    fc.assert(
      fc.property(templates, ({ text, slots }) => {
        const { slots: found, issues } = read(path, text);
        expect(valuesOf(found)).toEqual(slots);
        expect(issues.filter(({ ruleId }) => /syntax|unreadable/.test(ruleId))).toEqual([]);
      }),
    );
  });

  it("gets the ids of each region, and keeps every other character", () => {
    fc.assert(
      fc.property(templates, regions, ({ text }, images) => {
        const { kind, slots } = read(path, text);
        for (const here of images) proveRegion({ text, kind, slots }, here);
      }),
    );
  });

  type Given = { text: string; kind: TemplateKind; slots: readonly Slot[] };

  function proveRegion({ text, kind, slots }: Given, images: readonly (string | null)[]): void {
    const ids = new Map(
      slots.map(({ path: at, literal }, index) => [at, literal ? images[index] : null]),
    );
    const after = render(text, slots, ids);
    expect(render(text, slots, ids)).toBe(after);

    const again = read(path, after).slots;
    const wanted = slots.map((slot) => [slot.path, valueWith(ids.get(slot.path) ?? null, slot)]);
    expect(again.map((slot) => [slot.path, slot.value])).toEqual(wanted);
    expect(render(after, again, ids)).toBe(after);

    const quoted = slots.map(({ styles }, index) => styles[0] !== again[index]?.styles[0]);
    expect(outside(after, again, quoted)).toEqual(outside(text, slots, []));

    const changed = slots.filter(({ value }, index) => value !== again[index]?.value);
    const places = changed.map(({ path: at, file }) => (kind === "ros" ? at : file));
    const found = differences([{ path, text }], [{ path, text: after }], kind, hcl);
    expect(new Set(found.map(({ at }) => at))).toEqual(new Set(places));
  }

  function render(
    text: string,
    slots: readonly Slot[],
    ids: ReadonlyMap<string, string | null | undefined>,
  ): string {
    const { files } = substitute([{ path, text }], slots, (slot) => ids.get(slot.path) ?? null);
    return files[0]?.text ?? "";
  }
});

function read(path: string, text: string) {
  return analyseTemplate([{ path, text }], hcl);
}

function valuesOf(slots: readonly Slot[]): Map<string, string | null> {
  return new Map(slots.map(({ path, value }) => [path, value]));
}

/** The value with an id for its content: the line ends around a block scalar stay part of it. */
function valueWith(id: string | null, { styles: [style], value }: Slot): string | null {
  if (id === null || style !== "block") return id ?? value;
  return (value ?? "").replace(/\S(?:.*\S)?/su, () => id);
}

/** What stands between the slots; a plain scalar may have been given quotes. */
function outside(text: string, slots: readonly Slot[], quoted: readonly boolean[]): string[] {
  let from = 0;
  const pieces = slots.map(({ range }, index) => {
    const width = quoted[index] ? 1 : 0;
    const piece = text.slice(from, range[0] - width);
    from = range[1] + width;
    return piece;
  });
  return [...pieces, text.slice(from)];
}
