import { expect, it } from "vitest";
import { analyseTemplate } from "@/server/domain/template/analyse-template";
import { testingVersion } from "@/server/domain/template/testing-version";
import { imageRows } from "./image-rows";

const text = (web: string, job = "ImageId: centos_7") => `Resources:
  Web:
    Type: ALIYUN::ECS::Instance
    Properties:
      ${web}
  Job:
    Type: ALIYUN::ECS::Instance
    Properties:
      ${job}
`;
const analysed = (template: string) => analyseTemplate([{ path: "t.yaml", text: template }], null);
const whole = analysed(text("ImageId: ubuntu_22"));
const nothing = { associations: {}, versions: new Map() };
const WEB = "Resources.Web.Properties.ImageId";

const listed = (rows: ReturnType<typeof imageRows>) =>
  rows.map(({ slot, remembered }) => [slot.resource, slot.value, remembered]);

it("lists what is seen", () => {
  const rows = imageRows({ ...whole, lastWhole: [], ...nothing });
  expect(listed(rows)).toEqual([
    ["Web", "ubuntu_22", false],
    ["Job", "centos_7", false],
  ]);
});

it("keeps what a broken text hides, and shows the new value of what it does not hide", () => {
  const broken = analysed(text('ImageId: "ubuntu', "ImageId: debian_12"));
  expect(broken.slots.length).toBeLessThan(2);
  const rows = imageRows({ ...broken, lastWhole: whole.slots, ...nothing });
  expect(rows.map(({ slot }) => slot.resource)).toEqual(["Web", "Job"]);
  expect(rows.some(({ remembered }) => remembered)).toBe(true);
});

it("forgets what was removed from a text that can be read", () => {
  const rows = imageRows({ ...analysed(text("Count: 1")), lastWhole: whole.slots, ...nothing });
  expect(listed(rows)).toEqual([["Job", "centos_7", false]]);
});

it("tells a version that is gone from one that is not read yet", () => {
  const version = testingVersion();
  const ask = (versions: Parameters<typeof imageRows>[0]["versions"]) =>
    imageRows({ ...whole, lastWhole: [], associations: { [WEB]: version }, versions })[0]?.version;
  expect(ask(new Map([[version.versionId, version]]))).toEqual(version);
  expect(ask(new Map([[version.versionId, null]]))).toBeNull();
  expect(ask(new Map())).toBeUndefined();
});
