import { expect, it } from "vitest";
import { chooseFiles } from "./choose-files";

const pathsOf = (paths: string[]) => {
  const chosen = chooseFiles(paths);
  return "files" in chosen ? chosen.files.map(({ path }) => path) : chosen.problem.key;
};

it.each([
  [["proj/variables.tf", "proj/modules/net/main.tf", "proj/main.tf", "proj/README.md"]],
  [["variables.tf", "modules/net/main.tf", "main.tf"]],
  [["a/b/variables.tf", "a/b/modules/net/main.tf", "a/b/main.tf"]],
])("takes the .tf files of %j from the folder that holds them", (paths) => {
  expect(pathsOf(paths)).toEqual(["main.tf", "variables.tf", "modules/net/main.tf"]);
});

it("remembers which file is which", () => {
  expect(chooseFiles(["x/b.tf", "x/main.tf"])).toEqual({
    files: [
      { index: 1, path: "main.tf" },
      { index: 0, path: "b.tf" },
    ],
  });
});

it.each([
  [["notes.txt"], ["notes.txt"]],
  [["service/template.yaml", "service/icon.png"], ["template.yaml"]],
  [["a.yaml", "b.json"], "templateEditor.open.several"],
  [["icon.png", "README.md"], "templateEditor.open.nothing"],
  [[], "templateEditor.open.nothing"],
])("chooses of %j: %j", (paths, chosen) => {
  expect(pathsOf(paths)).toEqual(chosen);
});
