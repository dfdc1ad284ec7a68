import { expect, test } from "vitest";
import { openLog, redact } from "./log";

function written(write: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = [];
  write(openLog("info", { write: (line) => void lines.push(line) }));
  return lines.join("");
}

test.each([
  [{ accessKeySecret: "hush" }],
  [{ config: { AccessKeyId: "hush" } }],
  [{ headers: { Authorization: "ACS3-HMAC-SHA256 hush", cookie: "hush" } }],
  [{ list: [{ SecurityToken: "hush" }] }],
  [{ err: Object.assign(new Error("refused"), { data: { password: "hush" } }) }],
  [{ err: new Error("outer", { cause: { credentials: "hush" } }) }],
  [{ url: "postgresql://shop:hush@db/shop" }],
  [{ note: "sent Authorization: Bearer hush" }],
  [{ query: "?Action=CopyImage&SecurityToken=hush&x=1" }],
])("%o is written without its secret", (about) => {
  expect(written((log) => log.info(about, "said"))).not.toContain("hush");
});

test("bindings of a child and the message's neighbours stay readable", () => {
  const line = JSON.parse(
    written((log) => log.child({ requestId: "r-1" }).warn({ code: "Throttling" }, "slow")),
  );
  expect(line).toMatchObject({ level: "warn", requestId: "r-1", code: "Throttling", msg: "slow" });
});

test("errors keep their type, message and code", () => {
  const error = Object.assign(new TypeError("no such image"), { code: "NotFound" });
  expect(redact({ err: error })).toMatchObject({
    err: { type: "TypeError", message: "no such image", code: "NotFound" },
  });
});

test("circles do not hang it", () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect(JSON.stringify(redact(circle))).toContain("[deep]");
});
