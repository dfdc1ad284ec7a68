import fc from "fast-check";

/** Words that some reader of YAML or HCL takes for something else than text, or that need care. */
const TRICKY = [
  ...["123", "0x1F", "1e3", "-.inf", "12:30:45", "2001-01-01", "0o17", "yes", "no", "on", "NULL"],
  ...["~", "true", "null", "<<", "=", "-", "- a", "? a", ": a", "a: b", "a:", "x #y", "#x", "a, b"],
  ...[
    "[a]",
    "{a}",
    "]",
    "}",
    "*a",
    "&a b",
    "!a",
    "!!str a",
    "%a",
    "@a",
    "`a`",
    "|",
    ">",
    "|-",
    "---",
  ],
  ...[
    "...",
    "'",
    "''",
    '"',
    'a"b',
    "it's",
    "\\",
    "a\\",
    "\\n",
    "\\u0041",
    "$",
    "${",
    `\${a}`,
    `$\${a}`,
  ],
  ...[
    "%{",
    "%{ if a }",
    "%%{",
    "EOT",
    "<<EOT",
    "// a",
    "/* a",
    "*/",
    "镜像",
    "😀",
    "a😀",
    "é",
    "\u00a0x",
  ],
  ...["m-bp1jalhiu38gaav43r8y", "centos_7_9_x64_20G_alibase_20240403.vhd"],
];

/** One line of text as an image id may be: no control characters, no space around it, not empty. */
export const imageId: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...TRICKY) },
    { weight: 2, arbitrary: fc.stringMatching(/^m-[a-z0-9]{20}$/) },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
    { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
    fc.tuple(fc.constantFrom(...TRICKY), fc.constantFrom(...TRICKY)).map((two) => two.join("")),
  )
  .map((text) => text.replaceAll(/[\p{Cc}\u2028\u2029\uFEFF]/gu, "").trim())
  .filter((text) => text !== "");

/** What stands before slots, and counts differently in bytes, characters and UTF-16 units. */
export const remark: fc.Arbitrary<string> = fc.constantFrom(
  "镜像 😀",
  'image_id = "m-x"',
  "ImageId: m-x",
  "a\ttab",
  "{ [ ' \"",
  "👩‍👩‍👧 e\u0301",
);
