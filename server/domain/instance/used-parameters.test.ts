import { describe, expect, it } from "vitest";
import { readTemplateParameters } from "./read-template-parameters";
import { usedParameters } from "./used-parameters";

const form = readTemplateParameters(
  [
    {
      path: "template",
      text: `ROSTemplateFormatVersion: '2015-09-01'
Parameters:
  ZoneId: { Type: String, Label: { en: Zone } }
  Size: { Type: Number, Default: 40 }
  Password: { Type: String, NoEcho: true }
  Database:
    Type: Boolean
    Default: false
    AssociationPropertyMetadata: { ValueLabelMapping: { 'false': { en: Without } } }
  DatabasePassword:
    Type: String
    NoEcho: true
    Default: ''
    AssociationPropertyMetadata: { Visible: { Condition: { 'Fn::Equals': ['\${Database}', true] } } }
`,
    },
  ],
  null,
);

const PLAIN = { label: null, type: "String", valueLabel: null };

describe("what an instance was made with", () => {
  it("is told in the template's order and words, with defaults, without values of secrets", () => {
    expect(usedParameters(form, { ZoneId: "cn-beijing-h" }, ["Password"])).toEqual([
      { ...PLAIN, name: "ZoneId", label: { en: "Zone", zh: null }, value: "cn-beijing-h" },
      { ...PLAIN, name: "Size", type: "Number", value: "40" },
      { ...PLAIN, name: "Password", value: null },
      {
        ...PLAIN,
        name: "Database",
        type: "Boolean",
        value: "false",
        valueLabel: { en: "Without", zh: null },
      },
    ]);
  });

  it("names a secret that was asked for", () => {
    const names = usedParameters(form, { Database: "true" }, []).map(({ name }) => name);
    expect(names).toContain("DatabasePassword");
  });

  it("is what was given where the template cannot be read", () => {
    const unread = { parameters: [], groups: [] };
    expect(usedParameters(unread, { Size: "40" }, ["Password"])).toEqual([
      { ...PLAIN, name: "Size", type: null, value: "40" },
      { ...PLAIN, name: "Password", type: null, value: null },
    ]);
  });
});
