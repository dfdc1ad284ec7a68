import { expect, it } from "vitest";
import { readFound } from "./read-found";

const found = (path: string, ...parts: BlobPart[]) => ({ path, file: new File(parts, path) });

it("reads the files of a template, a byte-order mark and line ends included", async () => {
  const opened = await readFound([found("a/main.tf", "\uFEFFx\r\n"), found("a/v.tf", "镜像")]);
  expect(opened).toEqual({
    files: [
      { path: "main.tf", text: "\uFEFFx\r\n" },
      { path: "v.tf", text: "镜像" },
    ],
  });
});

it.each([
  ["what is not UTF-8", [found("t.yaml", new Uint8Array([0xc4, 0xe3]))], "not-utf-8"],
  [
    "what is too large together",
    ["a.tf", "b.tf"].map((path) => found(path, "x".repeat(300 * 1024))),
    "too-large",
  ],
])("refuses %s with the sentence of its rule", async (_, files, ruleId) => {
  expect(await readFound(files)).toMatchObject({
    problem: { key: `templateRules.${ruleId}.message` },
  });
});

it("says so when a file cannot be read any more", async () => {
  const gone = found("t.yaml", "x");
  gone.file.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
  expect(await readFound([gone])).toEqual({ problem: { key: "templateEditor.open.unreadable" } });
});
