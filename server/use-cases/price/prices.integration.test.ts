import { afterAll, beforeAll, expect, it } from "vitest";
import type { Ctx } from "../../ctx";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { TEST_IMAGES } from "../../testing/test-world";
import { planDistribution } from "../version/plan-distribution";
import { getStoragePrices } from "./get-storage-prices";
import { setStoragePrices } from "./set-storage-prices";

let house: TestHouse;
let admin: Ctx;
beforeAll(async () => {
  house = await openTestHouse();
  admin = house.ctx({ ...SUPPLIER, role: "admin" });
});
afterAll(() => house.close());

const first = {
  revision: 0,
  currency: "CNY",
  defaultPrice: "",
  prices: { "cn-beijing": "0.12", "eu-west-1": "" },
};

async function storage() {
  const plan = await planDistribution(house.ctx(), {
    packageId: null,
    imageType: "own",
    sourceRegionId: "cn-hangzhou",
    sourceImageId: TEST_IMAGES.plain,
    regionIds: ["cn-beijing", "eu-west-1"],
  });
  const monthly = plan.regions.map((region) => [region.regionId, region.monthly]);
  return { ...plan.storage, regions: Object.fromEntries(monthly) };
}

it("prices a plan as far as prices are set", async () => {
  expect(await getStoragePrices(admin)).toBeNull();
  expect(await storage()).toMatchObject({ currency: null, monthly: null, unpriced: 3 });

  await setStoragePrices(admin, first);
  expect(await storage()).toEqual({
    currency: "CNY",
    monthly: "4.800000",
    unpriced: 2,
    regions: { "cn-hangzhou": null, "cn-beijing": "4.800000", "eu-west-1": null },
  });

  await setStoragePrices(admin, { ...first, revision: 1, defaultPrice: "0.2" });
  expect(await storage()).toMatchObject({ monthly: "20.800000", unpriced: 0 });
});

it("refuses a form that is behind, and whoever is no admin", async () => {
  for (const revision of [0, 1])
    await expect(setStoragePrices(admin, { ...first, revision })).rejects.toMatchObject({
      code: "CONFLICT",
    });
  expect(await getStoragePrices(admin)).toMatchObject({ revision: 2, defaultPrice: "0.2" });
  await expect(getStoragePrices(house.ctx())).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(setStoragePrices(house.ctx(), first)).rejects.toMatchObject({ code: "FORBIDDEN" });
});
