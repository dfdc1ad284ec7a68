import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { RULES } from "../domain/template/rule-catalog";
import { folderWith } from "./testing-folder";
import { MAIN_TF, ONE_IMAGE, RULES_PAGE, run, TWO_IMAGES } from "./testing-run";

/** What SARIF 2.1.0 asks of the parts that are written (OASIS, sections 3.13 to 3.57); nothing else may be there. */
const words = z.string().regex(/^(?:[^{}]|\{\{|\}\})+$/);
const text = z.strictObject({ text: words });
const location = z.strictObject({ uri: z.string().regex(/^(file:\/\/\/)?[^\s\\:]+$/) });
const region = z
  .strictObject({
    startLine: z.int().min(1),
    startColumn: z.int().min(1),
    endLine: z.int().min(1),
    endColumn: z.int().min(1),
    charOffset: z.int().min(0),
    charLength: z.int().min(0),
  })
  .refine((one) => one.endLine > one.startLine || one.endColumn >= one.startColumn);
const level = z.enum(["error", "warning", "note"]);
const rule = z.strictObject({
  id: z.string(),
  shortDescription: text,
  fullDescription: text,
  help: z.strictObject({ text: words, markdown: words }),
  helpUri: z.url(),
  defaultConfiguration: z.strictObject({ level }),
});
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message: text,
  locations: z.tuple([
    z.strictObject({
      physicalLocation: z.strictObject({ artifactLocation: location, region }),
      logicalLocations: z
        .tuple([z.strictObject({ fullyQualifiedName: z.string().min(1) })])
        .optional(),
    }),
  ]),
  fixes: z
    .tuple([
      z.strictObject({
        description: text,
        artifactChanges: z
          .array(
            z.strictObject({
              artifactLocation: location,
              replacements: z
                .array(
                  z.strictObject({
                    deletedRegion: region,
                    insertedContent: z.strictObject({ text: z.string() }),
                  }),
                )
                .min(1),
            }),
          )
          .min(1),
      }),
    ])
    .optional(),
});
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          informationUri: z.url(),
          rules: z.array(rule),
        }),
      }),
      columnKind: z.literal("utf16CodeUnits"),
      results: z.array(result),
    }),
  ]),
});

async function sarifOf(path: string, cwd: string) {
  const { out, err } = await run(["template", "check", path, "--sarif"], cwd);
  expect(err).toBe("");
  const [{ tool, results }] = log.parse(JSON.parse(out)).runs;
  return { driver: tool.driver, results };
}

describe("template check --sarif", () => {
  it("explains every rule, with a link to its place on the page of rules", async () => {
    const folder = folderWith({ "a.yaml": ONE_IMAGE });
    const { driver, results } = await sarifOf(join(folder, "a.yaml"), folder);
    expect(results).toEqual([]);
    expect(driver).toMatchObject({ name: "Imagecast", version: "1.2.3" });
    expect(driver.rules.map(({ id }) => id)).toEqual(Object.keys(RULES));
    expect(driver.rules[0]).toMatchObject({
      helpUri: `${RULES_PAGE}#image-from-parameter`,
      defaultConfiguration: { level: "error" },
    });
    expect(driver.rules[0]?.help.markdown).toContain("`Ref`");
    expect(driver.rules[0]?.help.text).not.toContain("`");
  });

  it("places an issue and its fix", async () => {
    const folder = folderWith({ "a.yaml": TWO_IMAGES });
    const { driver, results } = await sarifOf(join(folder, "a.yaml"), folder);
    const from = TWO_IMAGES.indexOf("!Ref Image");
    const place = { startLine: 12, startColumn: 16, endLine: 12, endColumn: 26 };
    const expected = { ...place, charOffset: from, charLength: 10 };
    expect(results).toHaveLength(1);
    const [only] = results;
    expect(driver.rules[only?.ruleIndex ?? -1]?.id).toBe("image-from-parameter");
    expect(only).toMatchObject({
      ruleId: "image-from-parameter",
      level: "error",
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: "a.yaml" }, region: expected },
          logicalLocations: [{ fullyQualifiedName: "Resources.Db.Properties.ImageId" }],
        },
      ],
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: { uri: "a.yaml" },
              replacements: [{ deletedRegion: expected, insertedContent: { text: "centos_7" } }],
            },
          ],
        },
      ],
    });
  });

  it.each([
    ["CRLF", TWO_IMAGES.replaceAll("\n", "\r\n"), 11],
    ["emoji, as two units", TWO_IMAGES.replace("# 镜像", "# 😀"), 0],
    ["not the byte-order mark", `\uFEFF${TWO_IMAGES}`, 0],
  ])("counts %s", async (_, template, more) => {
    const folder = folderWith({ "a.yaml": template });
    const { results } = await sarifOf(join(folder, "a.yaml"), folder);
    expect(results[0]?.locations[0].physicalLocation.region).toMatchObject({
      startLine: 12,
      startColumn: 16,
      charOffset: TWO_IMAGES.indexOf("!Ref Image") + more,
    });
  });

  it.each([
    ["from the folder it is called in", "", "with space/%E9%95%9C.yaml", "镜"],
    ["as a whole address elsewhere", "elsewhere", null, "镜"],
  ])("names files %s", async (_, cwd, relative, name) => {
    const folder = folderWith({ [`with space/${name}.yaml`]: TWO_IMAGES, "elsewhere/x": "" });
    const file = join(folder, "with space", `${name}.yaml`);
    const { results } = await sarifOf(join(folder, "with space"), join(folder, cwd));
    const expected = relative?.replace(" ", "%20") ?? pathToFileURL(file).href;
    expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(expected);
  });

  it("names the file of each Terraform issue, and an issue about the whole at its start", async () => {
    const folder = folderWith({
      "tf/main.tf": MAIN_TF.replace('"my_image"', "var.image"),
      "tf/variables.tf": 'variable "image" {}\n',
      "none.yaml": "ROSTemplateFormatVersion: '2015-09-01'\nResources: {}\n",
    });
    const { results } = await sarifOf(folder, folder);
    expect(
      results.map(({ ruleId, level: weight, locations: [{ physicalLocation }] }) => [
        physicalLocation.artifactLocation.uri,
        ruleId,
        weight,
        physicalLocation.region.startLine,
      ]),
    ).toEqual([
      ["none.yaml", "no-image", "note", 1],
      ["tf/main.tf", "image-from-variable", "error", 2],
    ]);
  });

  it("doubles the braces of what it tells, as messages of SARIF have arguments between them", async () => {
    const template = MAIN_TF.replace('"my_image"', `"m-\${var.a}"`);
    const folder = folderWith({ "tf/main.tf": template });
    const { results } = await sarifOf(folder, folder);
    expect(results.map(({ message }) => message.text).join()).toContain(`"m-\${{var.a}}"`);
  });

  it("tells each place twice alike, in a file that is there, by a rule that is listed", async () => {
    const files: Record<string, string> = {
      "a:b/镜 像#1.yaml": `\uFEFF# 😀\r\n${TWO_IMAGES.replaceAll("\n", "\r\n")}Outputs: {a: "😀", b: !Ref`,
      "tf/main.tf": MAIN_TF.replace('"my_image"', `/* 😀 */ "\${var.image}" # 镜`),
      "broken.json": '{"Resources": {"😀": "a" "b": "c"',
    };
    const folder = folderWith(files);
    const { driver, results } = await sarifOf(folder, folder);
    expect(new Set(results.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(2);
    for (const { ruleId, ruleIndex, level: weight, locations, fixes } of results) {
      expect(driver.rules[ruleIndex]).toMatchObject({
        id: ruleId,
        defaultConfiguration: { level: weight },
      });
      const [{ physicalLocation }] = locations;
      const changed = fixes?.[0].artifactChanges.flatMap(({ replacements }) =>
        replacements.map(({ deletedRegion }) => deletedRegion),
      );
      const { pathname } = new URL(physicalLocation.artifactLocation.uri, "file:///");
      const text = files[decodeURIComponent(pathname.slice(1))]?.replace("\uFEFF", "") ?? "";
      for (const one of [physicalLocation.region, ...(changed ?? [])]) {
        expect(inLines(text, one)).toBe(
          text.slice(one.charOffset, one.charOffset + one.charLength),
        );
      }
    }
  });
});

/** What stands between a region's lines and columns, which count UTF-16 units from 1. */
function inLines(text: string, at: z.infer<typeof region>): string {
  const lines = text.split(/(?<=\n)/);
  const offsetOf = (line: number, column: number) =>
    lines.slice(0, line - 1).join("").length + column - 1;
  expect(offsetOf(at.endLine, at.endColumn)).toBeLessThanOrEqual(text.length);
  return text.slice(offsetOf(at.startLine, at.startColumn), offsetOf(at.endLine, at.endColumn));
}
