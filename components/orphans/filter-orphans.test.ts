import { expect, it } from "vitest";
import { filterOrphans } from "./filter-orphans";

const orphan = (kind: "unreferenced" | "unknown", imageId: string, regionId: string) => ({
  kind,
  imageId,
  regionId,
  nameEn: regionId === "eu-west-1" ? "UK (London)" : "China (Beijing)",
  nameZh: regionId === "eu-west-1" ? "英国（伦敦）" : "华北2（北京）",
  name: `imagecast-source-${imageId}`,
  sourceImageId: `source-${imageId}`,
});

const ORPHANS = [
  orphan("unreferenced", "m-1", "eu-west-1"),
  orphan("unknown", "m-2", "eu-west-1"),
  orphan("unknown", "m-3", "cn-beijing"),
];

it.each([
  [{ kind: null, text: "" }, ["m-1", "m-2", "m-3"]],
  [{ kind: "unknown" as const, text: "" }, ["m-2", "m-3"]],
  [{ kind: "unknown" as const, text: " london " }, ["m-2"]],
  [{ kind: null, text: "北京" }, ["m-3"]],
  [{ kind: null, text: "SOURCE-M-1" }, ["m-1"]],
  [{ kind: null, text: "nowhere" }, []],
])("keeps what matches %j", (filter, expected) => {
  expect(filterOrphans(ORPHANS, filter).map(({ imageId }) => imageId)).toEqual(expected);
});
