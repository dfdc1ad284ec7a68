import { expect, it } from "vitest";
import { isAllowed, readSessionPolicy } from "./session-policy";

const IMAGE = "acs:ecs:cn-hangzhou:1:image/m-1";

function policy(...statements: object[]) {
  return readSessionPolicy(JSON.stringify({ Version: "1", Statement: statements })) ?? [];
}

it("allows what an Allow names for every resource", () => {
  const own = policy({ Effect: "Allow", Action: "ecs:CopyImage", Resource: "acs:ecs:*:1:image/*" });
  expect(isAllowed(own, "ecs:CopyImage", [IMAGE])).toBe(true);
  expect(isAllowed(own, "ecs:DeleteImage", [IMAGE])).toBe(false);
  expect(isAllowed(own, "ecs:CopyImage", [IMAGE, "acs:ecs:cn-hangzhou:2:image/m-2"])).toBe(false);
});

it("lets a Deny win", () => {
  const all = { Effect: "Allow", Action: "*", Resource: "*" };
  const no = { Effect: "Deny", Action: ["ecs:delete*"], Resource: ["*"] };
  expect(isAllowed(policy(all, no), "ecs:DeleteImage", [IMAGE])).toBe(false);
  expect(isAllowed(policy(all, no), "ecs:CopyImage", [IMAGE])).toBe(true);
});

it.each([
  "",
  "[]",
  "{}",
  '{"Version":"1","Statement":[]}',
  '{"Version":"1","Statement":[{"Effect":"Allow"}]}',
])("refuses %s as no policy", (text) => {
  expect(() => readSessionPolicy(text)).toThrow(
    "The parameter Policy has not passed grammar check.",
  );
});
