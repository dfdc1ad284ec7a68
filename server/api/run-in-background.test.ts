import { expect, test } from "vitest";
import { isBearer } from "./run-in-background";

test.each([
  ["Bearer right", "right", true],
  ["Bearer wrong", "right", false],
  ["Bearer righter", "right", false],
  ["right", "right", false],
  [null, "right", false],
  ["Bearer undefined", undefined, false],
])("%s with the secret %s: %s", (header, secret, opens) => {
  expect(isBearer(header, secret)).toBe(opens);
});
