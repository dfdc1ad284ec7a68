import fc from "fast-check";
import { Document, isScalar, parseDocument, Scalar, visit } from "yaml";
import { imageId, remark } from "./random-text";

/** What a template that was made up has in its slots, by path; null stands for what is no literal. */
export type MadeUp = { text: string; slots: Map<string, string | null> };

/** Resources by type, with how their properties hold an image. */
const SHAPES: readonly [type: string, path: string, hold: (image: unknown) => object][] = [
  ["ALIYUN::ECS::Instance", "ImageId", (image) => ({ ImageId: image })],
  ["ALIYUN::ESS::ScalingConfiguration", "ImageId", (image) => ({ A: [[], {}], ImageId: image })],
  [
    "ALIYUN::CS::ManagedKubernetesCluster",
    "NodePools.1.ScalingGroup.ImageId",
    (image) => ({ NodePools: [{}, { ScalingGroup: { ImageId: image, B: null } }] }),
  ],
  [
    "ALIYUN::EHPC::AutoScaleConfig",
    "Queues.0.QueueImageId",
    (image) => ({ Queues: [{ ImageId: "m-x", QueueImageId: image }] }),
  ],
];

const STYLES = [
  Scalar.PLAIN,
  Scalar.QUOTE_SINGLE,
  Scalar.QUOTE_DOUBLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
] as const;

const NO_LITERALS = [{ Ref: "Image" }, { "Fn::Select": ["0", ["m-x"]] }, 7, ["m-x"]];

const resource = fc.record({
  shape: fc.constantFrom(...SHAPES),
  image: fc.oneof(
    { weight: 4, arbitrary: fc.record({ value: imageId, end: fc.constantFrom("", "", "\n") }) },
    fc.constantFrom(...NO_LITERALS).map((call) => ({ call })),
  ),
  style: fc.constantFrom(...STYLES),
  remark,
  flow: fc.boolean(),
});
type Resource = typeof resource extends fc.Arbitrary<infer Value> ? Value : never;

/** ROS templates in YAML, with every way to write a scalar. */
export const rosYaml: fc.Arbitrary<MadeUp> = fc
  .record({
    resources: fc.array(resource, { minLength: 1, maxLength: 5 }),
    style: fc.record({
      indent: fc.integer({ min: 1, max: 6 }),
      lineWidth: fc.constantFrom(0, 20, 80),
      indentSeq: fc.boolean(),
    }),
    around: fc.record({ mark: fc.boolean(), crlf: fc.boolean(), start: fc.boolean() }),
  })
  .map(({ resources, style, around }) => {
    const document = new Document(templateOf(resources));
    visit(document, {
      Pair: (_, { key, value }) => {
        const [, index] = isScalar(key) ? (/^Web(\d)$/.exec(String(key.value)) ?? []) : [];
        if (index !== undefined) dress(key as Scalar, value, resources[Number(index)] as Resource);
      },
    });
    const text = (around.start ? "---\n" : "") + document.toString(style);
    return { text: surround(text, around), slots: slotsOf(resources, parseDocument(text).toJS()) };
  })
  // The writer breaks some surrogate pairs in two where it folds a line.
  .filter(({ text }) => parseDocument(text).errors.length === 0);

/** Writes the image of a resource in its style, and a remark before it. */
function dress(key: Scalar, node: unknown, { style, remark: words, flow }: Resource): void {
  key.commentBefore = ` ${words}`;
  visit(node as never, {
    Map: (_, map) => {
      if (flow && style !== Scalar.BLOCK_LITERAL && style !== Scalar.BLOCK_FOLDED) map.flow = true;
    },
    Pair: (_, { key: name, value }) => {
      if (isScalar(name) && /ImageId$/.test(String(name.value)) && isScalar(value))
        value.type = style;
    },
  });
}

/** ROS templates in JSON, with some characters escaped that need not be. */
export const rosJson: fc.Arbitrary<MadeUp> = fc
  .record({
    resources: fc.array(resource, { minLength: 1, maxLength: 5 }),
    indent: fc.constantFrom<string | undefined>(undefined, "  ", "\t"),
    escaped: fc.boolean(),
    around: fc.record({ mark: fc.boolean(), crlf: fc.boolean() }),
  })
  .map(({ resources, indent, escaped, around }) => {
    const plain = JSON.stringify(templateOf(resources), null, indent);
    const text = escaped ? plain.replaceAll(/[^\x20-\x7e\n\t]|\//g, escapeUnit) : plain;
    return { text: surround(text, around), slots: slotsOf(resources, JSON.parse(text)) };
  });

function escapeUnit(unit: string): string {
  return unit === "/" ? "\\/" : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The template, with the same texts where nothing may be touched. */
function templateOf(resources: readonly Resource[]): object {
  const entries = resources.map(({ shape: [type, , hold], image }, index) => {
    const written = "call" in image ? image.call : image.value + image.end;
    return [`Web${index}`, { Type: type, Properties: hold(written) }];
  });
  const texts = resources.flatMap(({ image }) => ("value" in image ? [image.value] : []));
  return {
    ROSTemplateFormatVersion: "2015-09-01",
    Parameters: { Image: { Type: "String", AllowedValues: texts, Default: texts[0] ?? null } },
    Resources: {
      Desk: { Type: "ALIYUN::ECD::Bundle", Properties: { ImageId: texts[0] ?? "" } },
      ...Object.fromEntries(entries),
    },
    Outputs: { ImageId: { Value: texts.at(-1) ?? "" } },
  };
}

/** The values as a plain reader of the text sees them: some ways to fold add line ends of their own. */
function slotsOf(resources: readonly Resource[], read: unknown): MadeUp["slots"] {
  return new Map(
    resources.map(({ shape: [, path], image }, index) => {
      const at = `Resources.Web${index}.Properties.${path}`;
      return [at, "value" in image ? String(valueAt(read, at.split("."))) : null];
    }),
  );
}

function valueAt(read: unknown, path: readonly string[]): unknown {
  return path.reduce((at, key) => (at as Record<string, unknown>)[key], read);
}

/** Line ends and a byte-order mark, as some editors write them. */
export function surround(text: string, { mark, crlf }: { mark: boolean; crlf: boolean }): string {
  return (mark ? "\uFEFF" : "") + (crlf ? text.replaceAll("\n", "\r\n") : text);
}
