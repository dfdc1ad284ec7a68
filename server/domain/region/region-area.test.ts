import { describe, expect, it } from "vitest";
import { areaOf, compareRegionIds, groupByArea, isMainland, sortRegionIds } from "./region-area";

describe("areaOf", () => {
  it.each([
    ["cn-hangzhou", "cn"],
    ["cn-hongkong", "cn"],
    ["cn-zhengzhou-jva", "cn"],
    ["cn-wuhan-lr", "cn"],
    ["ap-southeast-7", "apac"],
    ["ap-south-1", "apac"],
    ["us-east-1", "eu-us"],
    ["us-southeast-1", "eu-us"],
    ["na-south-1", "eu-us"],
    ["sa-east-1", "eu-us"],
    ["eu-west-2", "eu-us"],
    ["rus-west-1", "eu-us"],
    ["me-east-1", "me"],
    ["cn-hangzhou-finance", "industry"],
    ["cn-beijing-finance-1-pub", "industry"],
    ["cn-hzfinance", "industry"],
    ["cn-hzjbp", "industry"],
    ["cn-north-2-gov-1", "industry"],
    ["cn-heyuan-acdr-1", "industry"],
    ["cn-wulanchabu-gic-1", "industry"],
    ["xx-nowhere-9", "apac"],
  ] as const)("lists %s under %s", (id, area) => {
    expect(areaOf(id)).toBe(area);
  });
});

describe("isMainland", () => {
  it.each([
    ["cn-hangzhou", true],
    ["cn-shanghai-finance-1", true],
    ["cn-hongkong", false],
    ["ap-southeast-1", false],
  ])("says for %s: %s", (id, mainland) => {
    expect(isMainland(id)).toBe(mainland);
  });
});

describe("stable order", () => {
  it("orders by area, then id, once each", () => {
    expect(
      sortRegionIds([
        "me-east-1",
        "us-east-1",
        "cn-shanghai",
        "cn-beijing",
        "ap-south-1",
        "cn-beijing",
      ]),
    ).toEqual(["cn-beijing", "cn-shanghai", "ap-south-1", "us-east-1", "me-east-1"]);
  });

  it("gives the same order whatever order comes in", () => {
    const ids = [
      "cn-hangzhou-finance",
      "eu-west-1",
      "cn-qingdao",
      "ap-northeast-2",
      "ap-northeast-1",
    ];
    expect(sortRegionIds([...ids].reverse())).toEqual(sortRegionIds(ids));
    expect(compareRegionIds("cn-qingdao", "cn-qingdao")).toBe(0);
  });

  it("leaves out areas without a region", () => {
    const groups = groupByArea([{ id: "us-west-1" }, { id: "cn-shenzhen" }, { id: "cn-chengdu" }]);
    expect(groups).toEqual([
      { area: "cn", regions: [{ id: "cn-chengdu" }, { id: "cn-shenzhen" }] },
      { area: "eu-us", regions: [{ id: "us-west-1" }] },
    ]);
  });
});
