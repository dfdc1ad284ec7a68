import { expect, it } from "vitest";
import type { Role, UserActor } from "./actor";
import { mayHear } from "./may-hear";

const OWN = "1111111111111111";
const OTHER = "2222222222222222";

function actor(role: Role): UserActor {
  return {
    kind: "user",
    userId: "user-1",
    name: "Lin Wei",
    email: "lin@northwind.example",
    role,
    accountUid: OWN,
    accountName: "Northwind",
  };
}

it.each<[Role, string, { ofPackage: boolean; ofService: boolean }]>([
  ["supplier", OWN, { ofPackage: true, ofService: true }],
  ["customer", OWN, { ofPackage: true, ofService: true }],
  ["supplier", OTHER, { ofPackage: false, ofService: false }],
  ["customer", OTHER, { ofPackage: false, ofService: false }],
  ["reviewer", OTHER, { ofPackage: false, ofService: true }],
  ["admin", OTHER, { ofPackage: false, ofService: true }],
])("a %s hears of what %s changes: %o", (role, accountUid, { ofPackage, ofService }) => {
  const aPackage = { accountUid, packageId: "dp-1", versionId: null };
  const aService = { accountUid, serviceId: "service-1", serviceVersionId: null };
  expect(mayHear(actor(role), aPackage)).toBe(ofPackage);
  expect(mayHear(actor(role), aService)).toBe(ofService);
  expect(mayHear(actor(role), { catalog: true })).toBe(true);
});
