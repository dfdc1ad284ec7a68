import type { YAMLError } from "yaml";

/** What is wrong with a text as YAML: the name of a message below `templateRules.yaml-syntax.problem`. */
type YamlProblem =
  | "aliasName"
  | "aliasProperties"
  | "anchors"
  | "blockInFlow"
  | "bracket"
  | "colon"
  | "comma"
  | "dash"
  | "directive"
  | "document"
  | "escape"
  | "indent"
  | "inline"
  | "keyLines"
  | "longKey"
  | "order"
  | "quote"
  | "sign"
  | "space"
  | "tab"
  | "tag"
  | "tags"
  | "token";

/** Codes that mean one thing, or whose commonest meaning is told. */
const BY_CODE: Partial<Record<YAMLError["code"], YamlProblem>> = {
  ALIAS_PROPS: "aliasProperties",
  BAD_ALIAS: "aliasName",
  BAD_COLLECTION_TYPE: "tag",
  BAD_DIRECTIVE: "directive",
  BAD_DQ_ESCAPE: "escape",
  BAD_INDENT: "indent",
  BAD_PROP_ORDER: "order",
  BAD_SCALAR_START: "sign",
  BLOCK_AS_IMPLICIT_KEY: "inline",
  BLOCK_IN_FLOW: "blockInFlow",
  KEY_OVER_1024_CHARS: "longKey",
  MULTILINE_IMPLICIT_KEY: "keyLines",
  MULTIPLE_ANCHORS: "anchors",
  MULTIPLE_DOCS: "document",
  MULTIPLE_TAGS: "tags",
  TAB_AS_INDENT: "tab",
  TAG_RESOLVE_FAILED: "tag",
  UNEXPECTED_TOKEN: "token",
};

/** Codes that only the parser's own words tell apart. */
const BY_WORDS: readonly [code: YAMLError["code"], words: RegExp, problem: YamlProblem][] = [
  ["BAD_INDENT", /end with a [\]}]$/, "bracket"],
  ["BLOCK_AS_IMPLICIT_KEY", /^A block sequence/, "dash"],
  ["MISSING_CHAR", /^Missing closing /, "quote"],
  ["MISSING_CHAR", /^Missing ,/, "comma"],
  ["MISSING_CHAR", /end with a [\]}]$/, "bracket"],
  ["MISSING_CHAR", /followed by map values$/, "colon"],
  ["MISSING_CHAR", /^Missing space|separated from/, "space"],
  ["MISSING_CHAR", /^Sequence item without -/, "dash"],
  ["MISSING_CHAR", /^Missing directives-end/, "directive"],
  ["MISSING_CHAR", /^Block scalars with/, "indent"],
  ["MISSING_CHAR", /^Missing newline after/, "order"],
  ["UNEXPECTED_TOKEN", /^Unexpected block-seq-ind/, "dash"],
];

/** Names what a parser stumbled over; null where nothing but its own words does. */
export function yamlProblem({
  code,
  message,
}: Pick<YAMLError, "code" | "message">): YamlProblem | null {
  const told = BY_WORDS.find(([known, words]) => known === code && words.test(message));
  return told?.[2] ?? BY_CODE[code] ?? null;
}
