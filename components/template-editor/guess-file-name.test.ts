import { expect, it } from "vitest";
import { guessFileName } from "./guess-file-name";

it.each([
  ["ROSTemplateFormatVersion: '2015-09-01'", "template.yaml"],
  ['\uFEFF\n  {"Resources": {}}', "template.json"],
  ['resource "alicloud_instance" "web" {}', "main.tf"],
  ["# our machines\n\nlocals{\n}", "main.tf"],
  ["/* our\n   machines */\nterraform {}", "main.tf"],
  ["// ours\r\nvariable image {}", "main.tf"],
  ["data: a map of YAML", "template.yaml"],
  ["# only a comment", "template.yaml"],
  ["", "template.yaml"],
])("names %j %s", (text, name) => {
  expect(guessFileName(text)).toBe(name);
});
