import { readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./testing-folder";
import { MAIN_TF, ONE_IMAGE, run, TWO_IMAGES } from "./testing-run";

const WEB = "Resources.Web.Properties.ImageId";
const REGION = "cn-hangzhou";
const NEW = "m-bp1new";

function render(folder: string, path: string, more: readonly string[] = [], region = REGION) {
  const map = join(folder, "map.json");
  return run([
    ...["template", "render", join(folder, path)],
    ...["--region", region, "--map", map, ...more],
  ]);
}

function given(template: string | Buffer, map: unknown) {
  return folderWith({ "a.yaml": template, "map.json": JSON.stringify(map) });
}

describe("template render", () => {
  it.each([
    ["by its place", { [WEB]: { [REGION]: NEW } }],
    ["by what is written there", { my_image: { [REGION]: NEW } }],
    [
      "by its place rather than by what is written",
      { my_image: { [REGION]: "m-other" }, [WEB]: { [REGION]: NEW } },
    ],
  ])("replaces an image that the map names %s, and nothing else", async (_, map) => {
    const outcome = await render(given(TWO_IMAGES, map), "a.yaml");
    const out = TWO_IMAGES.replace("my_image", NEW);
    expect(outcome).toEqual({ exitCode: 0, out, err: "" });
  });

  it.each([
    ["a byte-order mark", `\uFEFF${ONE_IMAGE}`],
    ["CRLF", ONE_IMAGE.replaceAll("\n", "\r\n")],
    ["no line end at the end", ONE_IMAGE.trimEnd()],
    ["emoji before the image", `# 😀 镜像\n${ONE_IMAGE}`],
  ])("keeps %s", async (_, template) => {
    const { out } = await render(given(template, { my_image: { [REGION]: NEW } }), "a.yaml");
    expect(out).toBe(template.replace("my_image", NEW));
  });

  it("finds a literal by its text without the spaces around it", async () => {
    const template = ONE_IMAGE.replace('"my_image"', "|\n        my_image");
    const { out } = await render(given(template, { my_image: { [REGION]: NEW } }), "a.yaml");
    expect(out).toBe(template.replace("my_image", NEW));
  });

  it("leaves everything as it is when the map names nothing, and says so", async () => {
    const folder = given(TWO_IMAGES, { "Resources.Wbe.Properties.ImageId": {} });
    const { exitCode, out, err } = await render(folder, "a.yaml");
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: TWO_IMAGES });
    expect(err).toContain("Warning: “Resources.Wbe.Properties.ImageId” of the map");
  });

  it("ends with 3, the places that lack an image, and nothing written", async () => {
    const folder = given(ONE_IMAGE, { [WEB]: { "cn-beijing": NEW } });
    const { exitCode, out, err } = await render(folder, "a.yaml", [
      "--out",
      join(folder, "out.yaml"),
    ]);
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: "" });
    expect(err).toContain(`no image in ${REGION} for one place`);
    expect(err).toContain(`\n  ${WEB}\n`);
    expect(() => readFileSync(join(folder, "out.yaml"))).toThrow("ENOENT");
  });

  it.each([
    [
      "a value that is no literal",
      TWO_IMAGES,
      { "Resources.Db.Properties.ImageId": { [REGION]: NEW } },
      "a.yaml:12:16: ImageId of “Db” comes from the parameter “Image”",
    ],
    [
      "a value that is missing",
      ONE_IMAGE.replace('"my_image"', ""),
      { [WEB]: { [REGION]: NEW } },
      "ImageId of “Web” is empty",
    ],
    [
      "a value that an alias repeats",
      `${ONE_IMAGE.replace('"my_image"', "&image my_image")}Outputs: { Image: *image }\n`,
      { my_image: { [REGION]: NEW } },
      "is repeated elsewhere by a YAML alias",
    ],
    [
      "a text that is broken",
      `${ONE_IMAGE}Outputs: [`,
      { my_image: { [REGION]: NEW } },
      "This is not valid YAML",
    ],
  ])("ends with 1 for %s", async (_, template, map, sentence) => {
    const { exitCode, out, err } = await render(given(template, map), "a.yaml");
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
    expect(err).toContain(sentence);
  });

  it.each([
    ["no JSON", "{", "is not valid JSON"],
    ["a list", "[]", "is not a map of images"],
    ["a number", "1", "is not a map of images"],
    ["a text in another encoding", Buffer.from('{"\xe9":{}}', "latin1"), "not encoded as UTF-8"],
    ["UTF-16", Buffer.from("\uFEFF{}", "utf16le"), "not encoded as UTF-8"],
    ["lists that are nested deeply", "[".repeat(1e5) + "]".repeat(1e5), "is not a map of images"],
    [
      "an image that is nested deeply",
      `{"my_image":{"${REGION}":${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}}}`,
      "no usable image ID",
    ],
    ["lists that are never closed", "[".repeat(1e6), "is not valid JSON"],
    ["a list for an image", '{"my_image":["m-1"]}', "“my_image” in"],
    ["nothing for an image", '{"my_image":null}', "“my_image” in"],
    ["a list as id", `{"my_image":{"${REGION}":["m-1"]}}`, "no usable image ID"],
    ["nothing", "null", "is not a map of images"],
    ["a text for an image", '{"my_image":"m-1"}', "“my_image” in"],
    ["a number as id", `{"my_image":{"${REGION}":1}}`, "no usable image ID"],
    ["an empty id", `{"my_image":{"${REGION}":""}}`, "no usable image ID"],
    ["an id of two lines", `{"my_image":{"${REGION}":"a\\nb"}}`, "no usable image ID"],
    ["spaces around an id", `{"my_image":{"${REGION}":" a"}}`, "no usable image ID"],
    ["half a character", `{"my_image":{"${REGION}":"a\\ud800"}}`, "no usable image ID"],
    ["a command to the terminal", "\u001b]0;x", "is not valid JSON"],
  ])("ends with 2 for a map that holds %s", async (_, map, sentence) => {
    const folder = folderWith({ "a.yaml": ONE_IMAGE, "map.json": map });
    const { exitCode, out, err } = await render(folder, "a.yaml");
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(err).not.toMatch(/[^\n\P{Cc}]/u);
    expect(err).toContain(sentence);
  });

  it("ends with 2 where there is no map, and for what is no template", async () => {
    const folder = folderWith({ "a.yaml": ONE_IMAGE });
    expect((await render(folder, "a.yaml")).err).toMatch(/^There is no file or folder .*map\.json/);
    const other = given("a: b", {});
    expect(await render(other, "a.yaml")).toMatchObject({ exitCode: 2, out: "" });
  });
});

describe("where template render writes to", () => {
  const map = JSON.stringify({ my_image: { [REGION]: NEW } });
  const rendered = ONE_IMAGE.replace("my_image", NEW);

  it("makes the folders of a file", async () => {
    const folder = given(ONE_IMAGE, JSON.parse(map));
    const out = join(folder, "new/er/b.yaml");
    expect(await render(folder, "a.yaml", ["--out", out])).toMatchObject({ exitCode: 0, out: "" });
    expect(readFileSync(out, "utf8")).toBe(rendered);
  });

  it("puts a file into a folder that is there", async () => {
    const folder = folderWith({ "a.yaml": ONE_IMAGE, "map.json": map, "out/x": "" });
    await render(folder, "a.yaml", ["--out", join(folder, "out")]);
    expect(readFileSync(join(folder, "out/a.yaml"), "utf8")).toBe(rendered);
  });

  it("writes a folder of templates into another", async () => {
    const folder = folderWith({
      "in/ros.yaml": ONE_IMAGE,
      "in/tf/main.tf": MAIN_TF,
      "in/tf/modules/net/main.tf": 'variable "x" {}\n',
      "in/README.md": "",
      "map.json": map,
    });
    const outcome = await render(folder, "in", ["--out", join(folder, "out")]);
    expect(outcome).toEqual({ exitCode: 0, out: "", err: "" });
    const read = (path: string) => readFileSync(join(folder, "out", path), "utf8");
    expect(read("ros.yaml")).toBe(rendered);
    expect(read("tf/main.tf")).toBe(MAIN_TF.replace("my_image", NEW));
    expect(read("tf/modules/net/main.tf")).toBe('variable "x" {}\n');
    expect(() => read("README.md")).toThrow("ENOENT");
  });

  it("asks for a folder where it is given one", async () => {
    const folder = folderWith({ "in/ros.yaml": ONE_IMAGE, "map.json": map });
    const { exitCode, err } = await render(folder, "in");
    expect(exitCode).toBe(2);
    expect(err).toContain("Add --out");
  });

  it.each([
    ["the template itself", "in/ros.yaml", "in/ros.yaml"],
    ["the template's folder", "in/ros.yaml", "in"],
    ["a link to the template", "in/ros.yaml", "link"],
    ["the folder itself", "in", "in"],
    ["a folder inside", "in", "in/out"],
  ])("never overwrites %s", async (_, path, out) => {
    const folder = folderWith({ "in/ros.yaml": ONE_IMAGE, "map.json": map });
    symlinkSync(join(folder, "in/ros.yaml"), join(folder, "link"));
    const { exitCode, err } = await render(folder, path, ["--out", join(folder, out)]);
    expect(exitCode).toBe(2);
    expect(err).toContain("never overwritten");
    expect(readFileSync(join(folder, "in/ros.yaml"), "utf8")).toBe(ONE_IMAGE);
  });

  it.each([
    ["below a file", "map.json/b"],
    // Where nobody can make a folder, root neither.
    ["where there can be no folder", "/proc/none/b"],
  ])("says so where it cannot write: %s", async (_, to) => {
    const folder = given(ONE_IMAGE, JSON.parse(map));
    const out = resolve(folder, to);
    const { exitCode, err } = await render(folder, "a.yaml", ["--out", out]);
    expect(exitCode).toBe(2);
    expect(err).toMatch(/b cannot be written \(E[A-Z]+\)/);
  });
});
