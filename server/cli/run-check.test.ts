import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./testing-folder";
import { MAIN_TF, ONE_IMAGE, run, TWO_IMAGES } from "./testing-run";

const FAMILY = ONE_IMAGE.replace("ImageId:", "ImageFamily: x\n      ImageId:");

async function checkJson(path: string) {
  const { exitCode, out, err } = await run(["template", "check", path, "--json"]);
  return { exitCode, err, result: out && JSON.parse(out) };
}

describe("template check --json", () => {
  it("gives kind, slots and issues of a ROS template, names and order as promised", async () => {
    const folder = folderWith({ "a.yaml": TWO_IMAGES });
    const { exitCode, result } = await checkJson(join(folder, "a.yaml"));
    const at = (text: string) => [TWO_IMAGES.indexOf(text), TWO_IMAGES.indexOf(text) + text.length];
    const slot = { type: "ALIYUN::ECS::Instance", property: "ImageId" };
    expect(exitCode).toBe(1);
    expect(result).toEqual({
      kind: "ros",
      slots: [
        {
          path: "Resources.Web.Properties.ImageId",
          resource: "Web",
          ...slot,
          literal: true,
          value: "my_image",
          range: at("my_image"),
        },
        {
          path: "Resources.Db.Properties.ImageId",
          resource: "Db",
          ...slot,
          literal: false,
          value: null,
          range: at("!Ref Image"),
        },
      ],
      issues: [
        {
          ruleId: "image-from-parameter",
          severity: "error",
          message:
            "ImageId of “Db” comes from the parameter “Image”, so a regional image cannot take its place. Write its default “centos_7” here instead.",
          range: at("!Ref Image"),
          fix: {
            title: "Write “centos_7” here",
            edits: [{ source: "a.yaml", range: at("!Ref Image"), text: "centos_7" }],
          },
        },
      ],
    });
    expect(Object.keys(result)).toEqual(["kind", "slots", "issues"]);
    expect(Object.keys(result.slots[0]).join(" ")).toBe(
      "path resource type property literal value range",
    );
    expect(Object.keys(result.issues[0]).join(" ")).toBe("ruleId severity message range fix");
  });

  it("names the file of a Terraform slot", async () => {
    const folder = folderWith({ "main.tf": MAIN_TF });
    const { exitCode, result } = await checkJson(join(folder, "main.tf"));
    expect(exitCode).toBe(0);
    expect(result.kind).toBe("terraform");
    expect(result.slots).toEqual([
      {
        path: "main.tf:resource.alicloud_instance.web.image_id",
        resource: "web",
        type: "alicloud_instance",
        property: "image_id",
        file: "main.tf",
        literal: true,
        value: "my_image",
        range: [51, 59],
      },
    ]);
    expect(Object.keys(result.slots[0])[4]).toBe("file");
  });

  it("gives each file of a folder its own result, and leaves out what is no template", async () => {
    const folder = folderWith({
      "infra/main.tf": MAIN_TF.replace('"my_image"', "var.image"),
      "infra/variables.tf": 'variable "image" {\n  default = "centos_7"\n}\n',
      "ros.yaml": ONE_IMAGE,
      "config.yaml": "Service:\n  Resources: none\n",
      "broken.yaml": "a: [b",
      "package.json": "{}",
      "large.json": `"${"x".repeat(600 * 1024)}"`,
    });
    const { exitCode, err, result } = await checkJson(folder);
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: "" });
    expect(Object.keys(result)).toEqual(["files"]);
    expect(
      result.files.map((one: { file: string; kind: string; slots: []; issues: [] }) => [
        one.file,
        one.kind,
        one.slots.length,
        one.issues.length,
      ]),
    ).toEqual([
      ["infra/main.tf", "terraform", 1, 1],
      ["infra/variables.tf", "terraform", 0, 0],
      ["ros.yaml", "ros", 1, 0],
    ]);
    expect(result.files[0].issues[0].fix.edits[0].text).toBe('"centos_7"');
  });
});

describe("how template check ends", () => {
  it.each([
    ["well without an image", { "a.yaml": ONE_IMAGE.replace("ImageId", "ZoneId") }, 0],
    ["well with an image", { "a.yaml": ONE_IMAGE }, 0],
    ["with 1 where something is wrong", { "a.yaml": FAMILY }, 1],
    ["with 1 where YAML is broken", { "a.yaml": `${ONE_IMAGE}Outputs: [` }, 1],
    ["with 1 where Terraform is broken", { "a.tf": `${MAIN_TF} resource {` }, 1],
  ])("%s", async (_, files, exitCode) => {
    const folder = folderWith(files);
    const outcome = await run(["template", "check", join(folder, Object.keys(files)[0] ?? "")]);
    expect(outcome).toMatchObject({ exitCode, err: "" });
    expect(outcome.out).not.toBe("");
  });

  it.each([
    ["no template", "just text", "This is not a template"],
    ["nothing", "", "This is not a template"],
    ["other YAML", "version: 1\nservices: {}\n", "This is not a template"],
    ["too much", `a: ${"x".repeat(600 * 1024)}`, "has 601 KiB; ROS takes 512 KiB"],
    ["another encoding", Buffer.from("Resources: \xFF\xFE", "latin1"), "not encoded as UTF-8"],
    ["brackets without end", "[".repeat(400_000), "nested more than 200 levels deep"],
    [
      "aliases that grow",
      `Resources: &a0 [x, x, x, x, x, x, x, x, x, x]\n${[...Array(12).keys()]
        .map((n) => `k${n}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(", ")}]`)
        .join("\n")}`,
      "more than a million values",
    ],
  ])("with 2 and a sentence where a file holds %s", async (_, content, sentence) => {
    const folder = folderWith({ "a.yaml": content });
    const { exitCode, out, err } = await run(["template", "check", join(folder, "a.yaml")]);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(err).toMatch(/^a\.yaml: [^\n]+\n$/);
    expect(err).toContain(sentence);
  });

  it("with 2 where a folder has a template that cannot be read, and checks the others", async () => {
    const folder = folderWith({
      "a.yaml": ONE_IMAGE,
      "b.yaml": `${ONE_IMAGE}# ${"x".repeat(600 * 1024)}`,
    });
    const { exitCode, out, err } = await run(["template", "check", folder, "--json"]);
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^b\.yaml: .*512 KiB/);
    expect(JSON.parse(out).files).toHaveLength(1);
  });

  it.each([
    ["a path without anything", "gone.yaml", "There is no file or folder"],
    ["a path through a file", "a.txt/b", "There is no file or folder"],
    ["a folder without templates", ".", "There is no template in"],
  ])("with 2 for %s", async (_, path, sentence) => {
    const folder = folderWith({ "a.txt": "" });
    const { exitCode, out, err } = await run(["template", "check", join(folder, path)]);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err.split("\n")).toHaveLength(2);
  });
});

it("tells people where images are and what is wrong, in either language", async () => {
  const folder = folderWith({ "a.yaml": TWO_IMAGES });
  const path = join(folder, "a.yaml");
  const english = await run(["template", "check", path]);
  expect(english.out).toContain("a.yaml:8:17  Web.ImageId  my_image");
  expect(english.out).toContain("a.yaml:12:16  Error: ImageId of “Db” comes from the parameter");
  expect(english.out).toMatch(/2 images, 1 error, no warnings\.\n$/);
  const chinese = await run(["template", "check", path, "--lang", "zh-CN"]);
  expect(chinese.out).toContain("错误: “Db”的 ImageId 来自参数“Image”");
});

it("does not let a template command the terminal", async () => {
  const folder = folderWith({ "a.yaml": ONE_IMAGE.replace("my_image", "\\e]0;x\\a") });
  const { out } = await run(["template", "check", join(folder, "a.yaml")]);
  expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
  expect(out).toContain("]0;x");
});
