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
  Database: { Type: Boolean, Default: false }
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

describe("what an instance was made with", () => {
  it("is told in the template's order and words, with defaults, without values of secrets", () => {
    expect(usedParameters(form, { ZoneId: "cn-beijing-h" }, ["Password"])).toEqual([
      { name: "ZoneId", label: { en: "Zone", zh: null }, value: "cn-beijing-h" },
      { name: "Size", label: null, value: "40" },
      { name: "Password", label: null, value: null },
      { name: "Database", label: null, value: "false" },
    ]);
  });

  it("names a secret that was asked for", () => {
    const names = usedParameters(form, { Database: "true" }, []).map(({ name }) => name);
    expect(names).toContain("DatabasePassword");
  });

  it("is what was given where the template cannot be read", () => {
    const unread = { parameters: [], groups: [] };
    expect(usedParameters(unread, { Size: "40" }, ["Password"])).toEqual([
      { name: "Size", label: null, value: "40" },
      { name: "Password", label: null, value: null },
    ]);
  });
});
