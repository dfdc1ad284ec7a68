import { expect, it } from "vitest";
import { isImageDescription, isImageName } from "./image-name";

it.each(["ab", "imagecast-m-bp1:2_3.4", "镜像一号", `a${"b".repeat(127)}`])(
  "accepts the name %s",
  (name) => {
    expect(isImageName(name)).toBe(true);
  },
);

it.each(["a", "1ab", "-ab", "a b", "acs:x", "aliyun-x", "http://x", "a/b", `a${"b".repeat(128)}`])(
  "refuses the name %s",
  (name) => {
    expect(isImageName(name)).toBe(false);
  },
);

it("keeps the bounds of descriptions", () => {
  expect(isImageDescription("ok")).toBe(true);
  expect(isImageDescription("a".repeat(256))).toBe(true);
  expect(["a", "a".repeat(257), "https://x.example"].some(isImageDescription)).toBe(false);
});
