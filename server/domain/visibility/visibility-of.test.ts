import { expect, it } from "vitest";
import type { ServiceUse } from "./service-use";
import { visibilityOf } from "./visibility-of";

const OWNER = "1111111111111111";
const [A, B] = ["2222222222222222", "3333333333333333"];

function use(serviceName: string, more: Partial<ServiceUse> = {}): ServiceUse {
  return {
    serviceId: `s-${serviceName}`,
    serviceName,
    accountUid: OWNER,
    state: "online",
    type: "private",
    deployers: [],
    ...more,
  };
}
const X = use("X", { type: "public" });
const [toA, toB] = [use("Y", { deployers: [A] }), use("Z", { deployers: [B] })];
const both = use("B", { deployers: [A, B] });

it.each<[string, ServiceUse[], string, string[], string[]]>([
  ["private without a service", [], "private", [], []],
  ["private when all services are", [use("P")], "private", [], []],
  ["public because of one public service", [use("P"), X], "public", [], ["X"]],
  ["public before any whitelist", [toA, X], "public", [], ["X"]],
  ["visible to the union of the whitelists", [toB, toA], "whitelist", [A, B], ["Y", "Z"]],
  ["visible to an account on both once", [toB, both], "whitelist", [A, B], ["B", "Z"]],
  ["not widened by a service that is not online", [{ ...X, state: "offline" }], "private", [], []],
  ["not widened by a draft", [{ ...X, state: "draft" }, toA], "whitelist", [A], ["Y"]],
  ["not widened by an approved one", [{ ...X, state: "approved" }], "private", [], []],
  ["not widened by another account's service", [{ ...X, accountUid: A }], "private", [], []],
  ["because of a service once, whatever uses it how often", [X, X], "public", [], ["X"]],
])("is %s", (_, uses, kind, accounts, because) => {
  const told = visibilityOf(OWNER, uses);
  expect(told.kind).toBe(kind);
  expect(told.kind === "whitelist" ? told.accounts : []).toEqual(accounts);
  const names = told.kind === "private" ? [] : told.because.map((name) => name.serviceName);
  expect(names).toEqual(because);
});
