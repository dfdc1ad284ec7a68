import fc from "fast-check";
import { Document, isScalar, Scalar, visit } from "yaml";
import { type MadeUp, surround } from "./random-ros";
import { imageId, remark } from "./random-text";

/** Resources by type, with how their bodies hold an image. */
const SHAPES: readonly [type: string, path: string, hold: (image: string) => string][] = [
  ["alicloud_instance", "image_id", (image) => `  image_id = ${image}\n`],
  [
    "alicloud_ecs_launch_template",
    "image_id",
    (image) => `\timage_id=${image} # image_id = "m-x"\n`,
  ],
  [
    "alicloud_ehpc_queue",
    "compute_nodes.1.image_id",
    (image) => `  compute_nodes {\n  }\n  compute_nodes {\n    image_id = ${image}\n  }\n`,
  ],
  [
    "alicloud_cs_kubernetes_node_pool",
    "upgrade_policy.0.image_id",
    (image) => `  upgrade_policy { image_id = ${image} }\n`,
  ],
  [
    "alicloud_ehpc_cluster_v2",
    "queues.0.compute_nodes.0.image_id",
    (image) => `  queues = [{ compute_nodes = [{ image_id = ${image} }] }]\n`,
  ],
];

const NO_LITERALS = [
  "var.image",
  `"m-\${var.image}"`,
  `lookup(var.images, "m-x")`,
  "a ? b : c",
  "[]",
];

const resource = fc.record({
  shape: fc.constantFrom(...SHAPES),
  image: fc.oneof(
    { weight: 4, arbitrary: imageId.map((value) => ({ value })) },
    fc.constantFrom(...NO_LITERALS).map((expression) => ({ expression })),
  ),
  escaped: fc.boolean(),
  remark,
});
type Resource = typeof resource extends fc.Arbitrary<infer Value> ? Value : never;

const resources = fc.array(resource, { minLength: 1, maxLength: 4 });

/** Plain Terraform, one file. */
export const terraform: fc.Arbitrary<MadeUp> = fc
  .record({ resources, around: fc.record({ mark: fc.boolean(), crlf: fc.boolean() }) })
  .map((made) => ({
    text: surround(textOf(made.resources), made.around),
    slots: slotsOf("main.tf", made.resources),
  }));

const FILES = ["main.tf", "modules/web/main.tf"] as const;
const STYLES = [
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
  Scalar.QUOTE_SINGLE,
  Scalar.QUOTE_DOUBLE,
  Scalar.PLAIN,
] as const;

/** ROS templates that carry Terraform, in YAML or JSON, with every way to write its text. */
export const workspace: fc.Arbitrary<MadeUp> = fc
  .record({
    files: fc.tuple(resources, resources),
    styles: fc.tuple(fc.constantFrom(...STYLES), fc.constantFrom(...STYLES)),
    chomp: fc.constantFrom("", "\n", "\n\n"),
    json: fc.boolean(),
    style: fc.record({ indent: fc.integer({ min: 1, max: 6 }), lineWidth: fc.constantFrom(0, 40) }),
    around: fc.record({ mark: fc.boolean(), crlf: fc.boolean() }),
  })
  .map(({ files, styles, chomp, json, style, around }) => {
    const texts = files.map((file) => textOf(file).trimEnd() + chomp);
    const template = {
      Transform: "Aliyun::Terraform-v1.5",
      Workspace: Object.fromEntries(FILES.map((name, index) => [name, texts[index]])),
    };
    const written = json ? JSON.stringify(template, null, "\t") : yamlOf(template, styles, style);
    const slots = files.flatMap((file, index) => [...slotsOf(FILES[index] ?? "", file)]);
    return { text: surround(written, around), slots: new Map(slots) };
  });

function yamlOf(
  template: object,
  styles: readonly Scalar.Type[],
  style: { indent: number; lineWidth: number },
): string {
  const document = new Document(template);
  visit(document, {
    Pair: (_, { key, value }) => {
      const index = isScalar(key) ? FILES.indexOf(key.value as (typeof FILES)[number]) : -1;
      if (index >= 0 && isScalar(value)) value.type = styles[index];
    },
  });
  return document.toString(style);
}

/** The HCL of some resources, with the same texts where nothing may be touched. */
function textOf(made: readonly Resource[]): string {
  return made
    .map(({ shape: [type, , hold], image, escaped, remark: words }, index) => {
      const quoted = "value" in image ? quote(image.value, escaped) : image.expression;
      const text = "value" in image ? quoted : '"m-x"';
      const note = `  user_data = <<-EOT\n    image_id = "m-x"\n  EOT\n  tags = { image_id = ${text} }\n`;
      const body = hold(quoted);
      return `# ${words}\n/* ${words} */\nresource "${type}" "web${index}" {\n${note}${body}}\n`;
    })
    .join("\n");
}

/** A quoted string; `$${` stands for `${`, and where there are more signs they are written by code. */
function quote(value: string, escaped: boolean): string {
  const written = JSON.stringify(value).replaceAll(/[$%]+(?=\{)/g, (signs) => {
    return signs.length > 1 ? signs.replaceAll(/./g, byCode) : signs + signs;
  });
  return escaped ? written.replaceAll(/[^\x20-\x7e]/gu, byCode) : written;
}

function byCode(character: string): string {
  return `\\U${character.codePointAt(0)?.toString(16).padStart(8, "0")}`;
}

function slotsOf(file: string, made: readonly Resource[]): MadeUp["slots"] {
  return new Map(
    made.map(({ shape: [type, path], image }, index) => [
      `${file}:resource.${type}.web${index}.${path}`,
      "value" in image ? image.value : null,
    ]),
  );
}
