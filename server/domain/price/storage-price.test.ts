import { describe, expect, it } from "vitest";
import { monthlyCost, storagePricesInput, sumOf } from "./storage-price";

const prices = { currency: "CNY", defaultPrice: "0.12", prices: { "eu-west-1": "0.35" } };

describe("monthlyCost", () => {
  it.each([
    ["eu-west-1", 40, "14.000000"],
    ["cn-beijing", 40, "4.800000"],
    ["cn-beijing", 0, "0.000000"],
  ])("in %s, of %i GiB, is %s", (region, size, cost) => {
    expect(monthlyCost(prices, region, size)).toBe(cost);
  });

  it("is not known where no price is set", () => {
    expect(monthlyCost(null, "cn-beijing", 40)).toBeNull();
    expect(monthlyCost({ ...prices, defaultPrice: null }, "cn-beijing", 40)).toBeNull();
    expect(monthlyCost({ ...prices, defaultPrice: null }, "eu-west-1", 1)).toBe("0.350000");
  });
});

it("adds without losing a digit", () => {
  expect(sumOf(Array.from({ length: 10 }, () => "0.1"))).toBe("1.000000");
  expect(sumOf(["999999999.999999", "0.000001"])).toBe("1000000000.000000");
  expect(sumOf([])).toBe("0.000000");
});

describe("storagePricesInput", () => {
  const input = { revision: 0, currency: "CNY", defaultPrice: "", prices: {} };

  it.each(["", "0", "0.12", "12.345678"])("takes %j for a price", (price) => {
    const typed = { ...input, defaultPrice: price, prices: { "cn-beijing": price } };
    expect(storagePricesInput.safeParse(typed).success).toBe(true);
  });

  it.each(["-1", "1,5", "1e3", ".5", "0.1234567", "1234567890"])("refuses %j", (price) => {
    expect(storagePricesInput.safeParse({ ...input, defaultPrice: price }).success).toBe(false);
  });

  it.each(["", "cny", "YUAN"])("refuses %j for a currency", (currency) => {
    expect(storagePricesInput.safeParse({ ...input, currency }).success).toBe(false);
  });
});
