import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listInstancesInput } from "../../domain/instance/launch-input";
import { InstanceHouse } from "../../testing/instance-house";
import { CUSTOMER, SUPPLIER } from "../../testing/test-house";
import { CUSTOMER_UID, PLATFORM_UID, SUPPLIER_UID } from "../../testing/test-world";
import { listInstances } from "../instance/list-instances";
import { countListedInstances } from "../whitelist/count-listed-instances";
import { listAffectedInstances } from "./list-affected-instances";

const STAYS = "cn-beijing";
const GOES = "ap-southeast-1";
const total = (found: { count: number }[]) => found.reduce((sum, { count }) => sum + count, 0);

let at: InstanceHouse;
beforeAll(async () => {
  at = await InstanceHouse.open([STAYS, GOES]);
  await at.offer();
  await at.launch({ regionId: STAYS });
  await at.launch({ regionId: GOES });
  await at.launch({ regionId: GOES, key: "another" });
  await at.launch({ regionId: GOES, key: "a-test" }, SUPPLIER);
  await at.db.serviceTemplate.updateMany({ data: { allowedRegionIds: [STAYS] } });
});
afterAll(() => at.house.close());

describe("what it touches when a version goes online or offline", () => {
  it("is every instance of a customer, and stays behind where the version is not offered", async () => {
    const { serviceVersionId } = at;
    const found = await listAffectedInstances(at.house.ctx(), { serviceVersionId });
    expect(total(found.running)).toBe(3);
    expect(found.leftBehind).toEqual([{ templateName: "ros", regionId: GOES, count: 2 }]);
  });

  it("is told nobody else", async () => {
    const asked = { serviceVersionId: at.serviceVersionId };
    const refused = listAffectedInstances(at.house.ctx(CUSTOMER), asked);
    await expect(refused).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("the instances of a supplier's services", () => {
  it.each([
    [true, 4],
    [false, 3],
  ])("are listed with tests: %s", async (tests, matching) => {
    const asked = listInstancesInput.parse({ of: "services", tests });
    expect(await listInstances(at.house.ctx(), asked)).toMatchObject({ matching });
  });
});

describe("what accounts run that are taken off a whitelist", () => {
  const count = (accountUids: string[], role: "admin" | "supplier" = "admin") => {
    const actor = { ...SUPPLIER, role, userId: "user-admin", accountUid: PLATFORM_UID };
    return countListedInstances(at.house.ctx(actor), { serviceId: "service-web", accountUids });
  };

  it("is counted by region, tests of the supplier aside", async () => {
    expect(total(await count([CUSTOMER_UID]))).toBe(3);
    expect(await count([SUPPLIER_UID])).toEqual([]);
  });

  it("is for admins to know", async () => {
    await expect(count([CUSTOMER_UID], "supplier")).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
