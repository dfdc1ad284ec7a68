import {
  type CollectionTag,
  Pair,
  Scalar,
  type ScalarTag,
  type Tags,
  YAMLMap,
  type YAMLSeq,
} from "yaml";

/** The functions that ROS lets a template write as a YAML tag (`!GetAtt`), beside `!Ref`. */
const FUNCTIONS = [
  "Add",
  "And",
  "Avg",
  "Base64",
  "Base64Decode",
  "Base64Encode",
  "Calculate",
  "Contains",
  "Equals",
  "FindInMap",
  "FormatTime",
  "GetAZs",
  "GetAtt",
  "GetJsonValue",
  "GetStackOutput",
  "If",
  "Jq",
  "Join",
  "Length",
  "ListMerge",
  "MapMerge",
  "MergeMap",
  "Not",
  "Or",
  "Replace",
  "Select",
  "SelectMapList",
  "Split",
  "Str",
  "Sub",
];

function called(name: string, argument: Scalar | YAMLMap | YAMLSeq): YAMLMap {
  const map = new YAMLMap();
  map.add(new Pair(new Scalar(name), argument));
  return map;
}

function scalarTag(tag: string, name: string): ScalarTag {
  // `!GetAtt Server.PrivateIp` is short for the list of both.
  const argument = (text: string) =>
    name === "Fn::GetAtt" ? text.split(/\.(.*)/s).slice(0, 2) : text;
  return { tag, resolve: (text) => ({ [name]: argument(text) }) };
}

function collectionTag(tag: string, name: string, collection: "map" | "seq"): CollectionTag {
  return { tag, collection, resolve: (node) => called(name, node) };
}

/** Tags that make `!Ref x` and `!Sub x` what `{ Ref: x }` and `{ "Fn::Sub": x }` are. */
export const FUNCTION_TAGS: Tags = [
  scalarTag("!Ref", "Ref"),
  ...FUNCTIONS.flatMap(
    (name): Tags => [
      scalarTag(`!${name}`, `Fn::${name}`),
      collectionTag(`!${name}`, `Fn::${name}`, "seq"),
      collectionTag(`!${name}`, `Fn::${name}`, "map"),
    ],
  ),
];
