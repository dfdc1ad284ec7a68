import { describe, expect, it } from "vitest";
import { foretellChange } from "./foretell-change";
import { readTemplateParameters } from "./read-template-parameters";

const formOf = (size: number) =>
  readTemplateParameters(
    [
      {
        path: "template.yaml",
        text: `ROSTemplateFormatVersion: '2015-09-01'
Parameters:
  Name: { Type: String }
  Zone: { Type: String, Default: a }
  Size: { Type: Number, Default: ${size} }
  Password: { Type: String, NoEcho: true, Default: '' }
`,
      },
    ],
    null,
  );
const before = { form: formOf(40), parameters: { Name: "shop" }, images: { web: "m-1" } };
const told = { fixed: ["Zone"], interrupting: ["Name", "Password"], replacing: ["Size"] };
const NOTHING = { fixed: [], interrupting: [], replacing: [], changing: [], images: [] };

describe("what a change does", () => {
  it("is nothing when no value and no image changes, whatever the dry run says of parameters", () => {
    expect(foretellChange(told, before, before)).toEqual(NOTHING);
  });

  it("is told of the values that change, a default that does among them", () => {
    const after = { ...before, form: formOf(60), parameters: { Name: "store" } };
    const foretold = foretellChange(told, before, after);
    expect(foretold).toEqual({ ...NOTHING, interrupting: ["Name"], replacing: ["Size"] });
  });

  it("names what changes without a stop, and what may not change", () => {
    const after = { ...before, parameters: { Name: "store", Zone: "b" } };
    const harmless = { fixed: ["Zone"], interrupting: [], replacing: [] };
    const foretold = foretellChange(harmless, before, after);
    expect(foretold).toEqual({ ...NOTHING, fixed: ["Zone"], changing: ["Name"] });
  });

  it("takes a secret that is given for one that may change", () => {
    const after = { ...before, parameters: { Name: "shop", Password: "Sesame-42" } };
    expect(foretellChange(told, before, after).interrupting).toEqual(["Password"]);
  });

  it("tells of images that come, go and change", () => {
    const one = { ...before, images: { web: "m-1", old: "m-2", same: "m-3" } };
    const after = { ...before, images: { web: "m-9", new: "m-8", same: "m-3" } };
    expect(foretellChange(told, one, after).images).toEqual([
      { slot: "web", before: "m-1", after: "m-9" },
      { slot: "old", before: "m-2", after: null },
      { slot: "new", before: null, after: "m-8" },
    ]);
  });
});
