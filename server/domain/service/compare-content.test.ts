import { describe, expect, it } from "vitest";
import { compareContent } from "./compare-content";
import type { ServiceContent, ServiceTemplateContent } from "./service-content";

const WEB: ServiceTemplateContent = {
  name: "web",
  files: [
    { path: "main.tf", text: "a" },
    { path: "variables.tf", text: "b" },
  ],
  allowedRegionIds: ["cn-beijing", "cn-hangzhou"],
  parameterSets: [{ name: "small", description: "", parameters: { Cores: "2", Disk: "40" } }],
  associations: { "main.tf:image": "dv-1" },
};

const BASE: ServiceContent = {
  type: "private",
  infos: { en: { name: "Gateway", description: "A gateway at the edge." } },
  icon: null,
  releaseNotes: "",
  templates: [WEB],
};

const withWeb = (change: Partial<ServiceTemplateContent>) => ({
  ...BASE,
  templates: [{ ...WEB, ...change }],
});

describe("comparing contents", () => {
  it("finds nothing between equal ones, whatever the order of parameters", () => {
    const parameterSets = [
      { name: "small", description: "", parameters: { Disk: "40", Cores: "2" } },
    ];
    const found = compareContent(BASE, withWeb({ parameterSets }));
    expect(found).toMatchObject({ same: true, fields: [], templates: [{ change: "same" }] });
  });

  it("takes everything for new where there is nothing before", () => {
    const found = compareContent(null, BASE);
    expect(found.same).toBe(false);
    expect(found.fields).toContainEqual({ field: "type", before: null, after: "private" });
    expect(found.templates).toMatchObject([
      {
        name: "web",
        change: "added",
        files: [{ path: "main.tf", before: null, after: "a" }, { path: "variables.tf" }],
        regions: { added: ["cn-beijing", "cn-hangzhou"], removed: [] },
        associations: [{ slotPath: "main.tf:image", before: null, after: "dv-1" }],
        parameterSets: [{ name: "small", change: "added" }],
      },
    ]);
  });

  it.each<[Partial<ServiceContent>, unknown[]]>([
    [{ type: "public" }, [{ field: "type", before: "private", after: "public" }]],
    [{ icon: "data:x" }, [{ field: "icon", before: null, after: "data:x" }]],
    [{ releaseNotes: "New." }, [{ field: "releaseNotes", before: "", after: "New." }]],
    [
      { infos: { "zh-CN": { name: "网关", description: "边缘网关。" } } },
      [
        { field: "infos.en.name", before: "Gateway", after: null },
        { field: "infos.en.description", before: "A gateway at the edge.", after: null },
        { field: "infos.zh-CN.name", before: null, after: "网关" },
        { field: "infos.zh-CN.description", before: null, after: "边缘网关。" },
      ],
    ],
  ])("names the fields that differ: %j", (change, fields) => {
    const found = compareContent(BASE, { ...BASE, ...change });
    expect(found.same).toBe(false);
    expect(found.fields).toEqual(fields);
  });

  it("lists only what differs in a template", () => {
    const found = compareContent(
      BASE,
      withWeb({
        files: [
          { path: "main.tf", text: "a2" },
          { path: "variables.tf", text: "b" },
        ],
        allowedRegionIds: ["cn-hangzhou", "eu-west-1"],
        associations: { "main.tf:image": "dv-2" },
        parameterSets: [],
      }),
    );
    expect(found.templates).toEqual([
      {
        name: "web",
        change: "changed",
        files: [{ path: "main.tf", before: "a", after: "a2" }],
        regions: { added: ["eu-west-1"], removed: ["cn-beijing"] },
        associations: [{ slotPath: "main.tf:image", before: "dv-1", after: "dv-2" }],
        parameterSets: [{ name: "small", change: "removed" }],
      },
    ]);
  });

  it("knows templates by their names, also empty ones that come and go", () => {
    const empty = { ...WEB, files: [], allowedRegionIds: [], parameterSets: [], associations: {} };
    const before = { ...BASE, templates: [WEB, { ...empty, name: "old" }] };
    const after = { ...BASE, templates: [{ ...empty, name: "new" }, WEB] };
    expect(
      compareContent(before, after).templates.map(({ name, change }) => [name, change]),
    ).toEqual([
      ["web", "same"],
      ["old", "removed"],
      ["new", "added"],
    ]);
  });
});
