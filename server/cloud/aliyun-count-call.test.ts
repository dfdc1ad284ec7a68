import { expect, it } from "vitest";
import { CallCounts } from "../domain/cloud/call-counts";
import { countCall } from "./aliyun-count-call";

it("counts what was answered, and throws what was no result as the cloud's error", async () => {
  const calls = new CallCounts();
  const call = { operation: "CopyImage", regionId: "cn-hangzhou" };
  const answers = [
    async () => "m-1",
    async () => "m-2",
    () => Promise.reject({ statusCode: 400, code: "InvalidImageId.NotFound" }),
    () => Promise.reject({ statusCode: 400, code: "Throttling.User" }),
    () => Promise.reject(new SyntaxError("Unexpected token '<'")),
  ];
  for (const answer of answers) await countCall(calls, call, answer).catch(() => {});
  expect(calls.list()).toEqual([
    { ...call, answer: "result", count: 2 },
    { ...call, answer: "rejected", count: 1 },
    { ...call, answer: "throttled", count: 1 },
    { ...call, answer: "unavailable", count: 1 },
  ]);
  const refused = countCall(calls, call, () => Promise.reject({ statusCode: 400, code: "No" }));
  await expect(refused).rejects.toMatchObject({ operation: "CopyImage", kind: "rejected" });
});
