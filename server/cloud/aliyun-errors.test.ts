import { expect, it } from "vitest";
import { toCloudError } from "./aliyun-errors";

it.each([
  [
    "connect ECONNREFUSED 127.0.0.1:4510POST http://127.0.0.1:4510/?ImageName=a%20b&PageSize=100 failed.",
    "connect ECONNREFUSED 127.0.0.1:4510",
  ],
  ["socket hang upPOST https://ecs.aliyuncs.com/?ClientToken=c-1 failed.", "socket hang up"],
])("keeps the request out of the words of a broken connection: %s", (message, words) => {
  const { kind, said } = toCloudError("CopyImage", new Error(message));
  expect(kind).toBe("unavailable");
  expect(said).toEqual({ code: "ConnectionLost", message: words, requestId: null });
});
