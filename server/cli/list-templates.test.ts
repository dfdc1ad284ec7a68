import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listTemplates } from "./list-templates";
import { folderWith } from "./testing-folder";

it("takes every YAML, JSON and template file as one template", () => {
  const folder = folderWith({
    "b.yaml": "",
    "a.YML": "",
    "deep/er/c.json": "",
    "d.template": "",
    "README.md": "",
    ".hidden/e.yaml": "",
    "node_modules/f/g.json": "",
  });
  expect(listTemplates(folder)).toEqual([
    ["a.YML"],
    ["b.yaml"],
    ["d.template"],
    ["deep/er/c.json"],
  ]);
});

it("takes a folder with .tf files, and all below it, as one template", () => {
  const folder = folderWith({
    "infra/main.tf": "",
    "infra/modules/web/main.tf": "",
    "infra/.terraform/modules/x/main.tf": "",
    "other/main.tf": "",
    "ros.yaml": "",
  });
  expect(listTemplates(folder)).toEqual([
    ["infra/main.tf", "infra/modules/web/main.tf"],
    ["other/main.tf"],
    ["ros.yaml"],
  ]);
});

it("follows a link once, and no circle", () => {
  const folder = folderWith({ "main.tf": "", "shared/net/main.tf": "" });
  mkdirSync(join(folder, "modules"));
  symlinkSync(join(folder, "shared/net"), join(folder, "modules/net"));
  symlinkSync(folder, join(folder, "modules/again"));
  symlinkSync("itself", join(folder, "itself"));
  symlinkSync("nowhere.tf", join(folder, "gone.tf"));
  expect(listTemplates(folder)).toEqual([["main.tf", "modules/net/main.tf"]]);
});

it("refuses a folder that is nested without end", () => {
  const folder = folderWith({ [`${"a/".repeat(40)}b.yaml`]: "" });
  expect(() => listTemplates(folder)).toThrow("folderTooLarge");
});
