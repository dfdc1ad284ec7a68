import { expect, it } from "vitest";
import { testingVersion } from "./testing-version";
import { whyNotInRegion } from "./why-not-region";

const published = testingVersion({
  images: { "cn-hangzhou": "m-1" },
  regions: {
    "cn-hangzhou": "available",
    "cn-beijing": "copying",
    "cn-shanghai": "failed",
    "cn-qingdao": "cancelled",
    "us-east-1": "held",
  },
});
const draft = testingVersion({
  draft: true,
  state: "draft",
  images: { "cn-hangzhou": "m-0" },
  regions: { "cn-hangzhou": null, "cn-beijing": null },
});

it.each([
  [published, "cn-hangzhou", null],
  [published, "cn-beijing", "rules.region_copy_moving"],
  [published, "cn-shanghai", "rules.region_copy_failed"],
  [published, "cn-qingdao", "rules.region_copy_cancelled"],
  [published, "us-east-1", "rules.region_held"],
  [published, "eu-west-1", "rules.region_not_distributed"],
  [draft, "cn-hangzhou", null],
  [draft, "cn-beijing", "rules.region_draft"],
  [null, "cn-hangzhou", "rules.region_version_gone"],
])("%# says why a region is out of reach", (version, region, key) => {
  expect(whyNotInRegion(version, region)?.key ?? null).toBe(key);
});
