import { expect, it } from "vitest";
import { troubleText } from "./trouble-text";

const region = {
  regionId: "cn-beijing",
  attempt: 2,
  imageId: null,
  progressedAt: new Date("2026-01-01T12:00:00Z"),
  trouble: {
    step: "copy" as const,
    code: "QuotaExceed.Image",
    message: "The number of images exceeds the limit (100).",
    requestId: "473469C7-AA6F",
  },
};

it("writes everything support asks for, and nothing translated", () => {
  expect(troubleText(region)).toBe(
    [
      "Region: cn-beijing",
      "Image: -",
      "Step: copy",
      "Attempt: 2",
      "Code: QuotaExceed.Image",
      "Request ID: 473469C7-AA6F",
      "Last progress: 2026-01-01T12:00:00.000Z",
      "Message: The number of images exceeds the limit (100).",
    ].join("\n"),
  );
});

it("has nothing to say without trouble", () => {
  expect(troubleText({ ...region, trouble: null })).toBeNull();
});
