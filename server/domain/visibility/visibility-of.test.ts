import { expect, it } from "vitest";
import type { ServiceUse } from "./service-use";
import { visibilityOf } from "./visibility-of";

const NOW = new Date("2026-03-01T08:00:00Z");
const OWNER = "1111111111111111";
const [A, B] = ["2222222222222222", "3333333333333333"];

type Entry = ServiceUse["whitelist"][number];
const entry = (accountUid: string, more: Partial<Entry> = {}): Entry => ({
  accountUid,
  deploy: true,
  expiresAt: null,
  ...more,
});
function use(serviceName: string, more: Partial<ServiceUse> = {}): ServiceUse {
  return {
    serviceId: `s-${serviceName}`,
    serviceName,
    accountUid: OWNER,
    state: "online",
    type: "private",
    whitelist: [],
    ...more,
  };
}
const X = use("X", { type: "public" });
const [toA, toB] = [use("Y", { whitelist: [entry(A)] }), use("Z", { whitelist: [entry(B)] })];
const later = { expiresAt: new Date(NOW.getTime() + 1) };

it.each<[string, ServiceUse[], string, string[], string[]]>([
  ["private without a service", [], "private", [], []],
  ["private when all services are", [use("P")], "private", [], []],
  ["public because of one public service", [use("P"), X], "public", [], ["X"]],
  ["public before any whitelist", [toA, X], "public", [], ["X"]],
  ["visible to the union of the whitelists", [toB, toA], "whitelist", [A, B], ["Y", "Z"]],
  ["not widened by a service that is not online", [{ ...X, state: "offline" }], "private", [], []],
  ["not widened by a draft", [{ ...X, state: "draft" }, toA], "whitelist", [A], ["Y"]],
  ["not widened by an approved one", [{ ...X, state: "approved" }], "private", [], []],
  ["not widened by another account's service", [{ ...X, accountUid: A }], "private", [], []],
  [
    "not shared with who may only look",
    [use("Y", { whitelist: [entry(A, { deploy: false })] })],
    "private",
    [],
    [],
  ],
  [
    "shared until the entry expires, to the moment",
    [use("Y", { whitelist: [entry(A, { expiresAt: NOW }), entry(B, later)] })],
    "whitelist",
    [B],
    ["Y"],
  ],
  ["because of a service once, whatever uses it how often", [X, X], "public", [], ["X"]],
])("is %s", (_, uses, kind, accounts, because) => {
  const told = visibilityOf(OWNER, uses, NOW);
  expect(told.kind).toBe(kind);
  expect(told.kind === "whitelist" ? told.accounts : []).toEqual(accounts);
  const names = told.kind === "private" ? [] : told.because.map((name) => name.serviceName);
  expect(names).toEqual(because);
});
