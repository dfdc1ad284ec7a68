import { expect, it } from "vitest";
import { CallCounts } from "../domain/cloud/call-counts";
import { countCall } from "./aliyun-count-call";
import { type CallTally, tallyCalls } from "./call-tally";

const call = (operation: string, run = async () => {}) =>
  countCall(new CallCounts(), { operation, regionId: "cn-hangzhou" }, run);

it("counts for each piece of work its own calls, those that fail too, at the same time", async () => {
  const one: CallTally = new Map();
  const other: CallTally = new Map();
  await Promise.all([
    tallyCalls(one, async () => {
      await call("CopyImage");
      await call("DescribeImages", () => Promise.reject({ code: "Throttling" })).catch(() => {});
    }),
    tallyCalls(other, async () => {
      await call("DescribeImages");
      await call("DescribeImages");
    }),
    call("DeleteImage"),
  ]);
  expect(Object.fromEntries(one)).toEqual({ CopyImage: 1, DescribeImages: 1 });
  expect(Object.fromEntries(other)).toEqual({ DescribeImages: 2 });
});
