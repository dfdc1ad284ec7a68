import { expect, it } from "vitest";
import { testingVersion } from "@/server/domain/template/testing-version";
import { renameFile, whyNotFileName } from "./rename-file";

it("moves the associations of the renamed file along, and no others", () => {
  const version = testingVersion();
  const place = "resource.alicloud_instance.web.image_id";
  const renamed = renameFile(
    {
      files: [
        { path: "main.tf", text: "a" },
        { path: "more/main.tf", text: "b" },
      ],
      associations: { [`main.tf:${place}`]: version, [`more/main.tf:${place}`]: version },
    },
    "main.tf",
    "web.tf",
  );
  expect(renamed.files.map(({ path }) => path)).toEqual(["web.tf", "more/main.tf"]);
  expect(Object.keys(renamed.associations)).toEqual([`web.tf:${place}`, `more/main.tf:${place}`]);
});

it.each([
  ["modules/web/main.tf", null],
  ["", "nameMissing"],
  ["main.tf", "nameTaken"],
  ["/main.tf", "nameShape"],
  ["a//b.tf", "nameShape"],
  ["../main.tf", "nameShape"],
  ["a\\b.tf", "nameShape"],
  ["c:b.tf", "nameShape"],
  ["notes.md", "nameNotTerraform"],
])("judges the name %j: %s", (name, problem) => {
  const why = whyNotFileName(name, ["main.tf"]);
  expect(why?.key ?? null).toBe(problem && `templateEditor.files.${problem}`);
});

it("lets the only file of a template be of any kind", () => {
  expect(whyNotFileName("template.json", [])).toBeNull();
});
