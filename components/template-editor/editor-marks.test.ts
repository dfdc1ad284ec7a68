import { describe, expect, it } from "vitest";
import type { ReadSentence } from "@/components/shell/use-sentence";
import type { Sentence } from "@/server/domain/sentence";
import { analyseTemplate } from "@/server/domain/template/analyse-template";
import type { Associations } from "@/server/domain/template/association";
import type { KnownVersions } from "@/server/domain/template/check-associations";
import { testingVersion } from "@/server/domain/template/testing-version";
import { editorMarks } from "./editor-marks";
import { roomView } from "./room-view";

const text = `Parameters:
  Image: { Type: String, Default: centos_7 }
Resources:
  Web: { Type: ALIYUN::ECS::Instance, Properties: { ImageId: ubuntu_22 } }
  Job: { Type: ALIYUN::ESS::ScalingConfiguration, Properties: { ImageId: debian_12 } }
  Old: { Type: ALIYUN::ECS::Instance, Properties: { ImageId: { Ref: Image } } }
  Copy: { Type: ALIYUN::ECS::CopyImage, Properties: { ImageId: m-1 } }
`;
const files = [{ path: "t.yaml", text }];
const analysis = analyseTemplate(files, null);
const WEB = "Resources.Web.Properties.ImageId";
const version = testingVersion({ images: { "cn-hangzhou": "m-1", "eu-west-1": "m-2" } });

const say = ((sentence: Sentence) => sentence.key.replace("templateEditor.", "")) as ReadSentence;
const calls: unknown[][] = [];
const acts = {
  reveal: () => undefined,
  applyFix: () => undefined,
  choose: (...call: unknown[]) => calls.push(call),
  associate: (...call: unknown[]) => calls.push(call),
  detach: (...call: unknown[]) => calls.push(call),
};

function marks(
  associations: Associations = {},
  versions: KnownVersions = new Map([[version.versionId, version]]),
  withActs = true,
) {
  const view = roomView({ analysis, files, lastWhole: analysis.slots }, associations, versions);
  const nameOf = (region: string) => `At [${region}]`;
  return editorMarks(view, { say, nameOf, acts: withActs ? acts : null });
}

const at = ({ range: [from, to] }: { range: readonly [number, number] }) => text.slice(from, to);
const looks = (made: ReturnType<typeof marks>) =>
  made.decorations.map((one) => [at(one), one.kind]);

describe("editorMarks", () => {
  it("gives every place its look", () => {
    expect(looks(marks({ [WEB]: version }))).toEqual([
      ["ubuntu_22", "associated"],
      ["debian_12", "unassociated"],
      ["{ Ref: Image }", "invalid"],
      ["m-1", "foreign"],
    ]);
  });

  it.each([
    ["draft", "label.draft", new Map([[version.versionId, { ...version, draft: true }]])],
    ["invalid", "label.gone", new Map([[version.versionId, null]])],
    ["associated", "label.reading", new Map()],
  ])("shows a version as %s, %s", (kind, label, versions: KnownVersions) => {
    const made = marks({ [WEB]: version }, versions);
    expect(made.decorations[0]?.kind).toBe(kind);
    expect(made.inlineLabels[0]?.text).toBe(label);
  });

  it("underlines problems with their rule, and what is merely not associated not at all", () => {
    expect(marks().markers.map(({ code, severity }) => [code?.value, severity])).toEqual([
      ["image-from-parameter", "error"],
      ["image-operated-on", "warning"],
    ]);
    expect(marks().markers[0]?.code?.href).toBe("/template-rules#image-from-parameter");
  });

  it("tells of an associated image the first regional ids, and where the provider's page errs", () => {
    const [web, job] = marks({ [WEB]: version }).decorations;
    expect(web?.hover?.()).toContainEqual({
      markdown: expect.stringContaining("| At \\[cn-hangzhou\\] | cn-hangzhou | m-1 |"),
    });
    expect(job?.hover?.()).toContain("hover.scalingGroup");
  });

  it("offers the mending edit first, then what can be done about the association", () => {
    const titles = marks({ [WEB]: version }).fixes.map((fix) => [at(fix), fix.title]);
    expect(titles).toEqual([
      ["{ Ref: Image }", "templateRules.fix.inline"],
      ["ubuntu_22", "act.change"],
      ["ubuntu_22", "act.detachFrom"],
      ["debian_12", "act.associate"],
      ["debian_12", "act.associateWith"],
    ]);
  });

  it("calls the deed of a label what the fix of its place is called", () => {
    const made = marks({ [WEB]: version });
    const titles = made.fixes.map(({ title }) => title);
    expect(made.inlineLabels.map(({ tooltip }) => tooltip)).toEqual([
      "act.change",
      "act.associate",
    ]);
    expect(titles).toEqual(expect.arrayContaining(["act.change", "act.associate"]));
  });

  it("associates with what stands elsewhere in the template", () => {
    const fix = marks({ [WEB]: version }).fixes.find(({ title }) => title === "act.associateWith");
    if (fix && "run" in fix) fix.run();
    expect(calls.at(-1)).toEqual([["Resources.Job.Properties.ImageId"], version]);
  });

  it("offers nothing where nothing may be changed", () => {
    const made = marks({ [WEB]: version }, undefined, false);
    expect(made.fixes).toEqual([]);
    expect(made.inlineLabels.map((label) => [label.text, label.run])).toEqual([
      ["label.associated", undefined],
    ]);
  });
});
