import {
  DescribeAvailableResourceRequest,
  DescribeInstanceTypesRequest,
  DescribeVSwitchesRequest,
  DescribeZonesRequest,
} from "@alicloud/ecs20140526";
import { afterAll, beforeAll, expect, it } from "vitest";
import { refusalOf, startTestCloud, type TestCloud } from "../testing/test-cloud";

const regionId = "cn-hangzhou";

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud([]);
});
afterAll(() => cloud.close());

const available = (more: object) =>
  cloud
    .ecs("customer")
    .describeAvailableResource(new DescribeAvailableResourceRequest({ regionId, ...more }));

it("has pages of vSwitches", async () => {
  const page = async (pageNumber: number) => {
    const request = new DescribeVSwitchesRequest({ regionId, pageSize: 4, pageNumber });
    return (await cloud.ecs("customer").describeVSwitches(request)).body;
  };
  expect(await page(1)).toMatchObject({ totalCount: 6, pageNumber: 1, pageSize: 4 });
  expect((await page(1))?.vSwitches?.vSwitch).toHaveLength(4);
  expect((await page(2))?.vSwitches?.vSwitch).toHaveLength(2);
});

it("goes on with types of machines where a token says", async () => {
  const read = async (more: object) => {
    const request = new DescribeInstanceTypesRequest({ minimumCpuCoreCount: 4, ...more });
    return (await cloud.ecs("customer").describeInstanceTypes(request)).body;
  };
  const all = (await read({}))?.instanceTypes?.instanceType ?? [];
  expect(all.every(({ cpuCoreCount = 0 }) => cpuCoreCount >= 4)).toBe(true);
  const first = await read({ maxResults: all.length - 1 });
  expect(first?.instanceTypes?.instanceType).toHaveLength(all.length - 1);
  const rest = await read({ nextToken: first?.nextToken });
  expect(rest?.instanceTypes?.instanceType).toMatchObject([
    { instanceTypeId: all.at(-1)?.instanceTypeId },
  ]);
  expect(rest?.nextToken).toBe("");
});

it("tells the zones that have a type of machine", async () => {
  const zonesWith = async (instanceType: string) => {
    const { body } = await available({ destinationResource: "Zone", instanceType });
    return body?.availableZones?.availableZone?.map(({ zoneId }) => zoneId);
  };
  expect(await zonesWith("ecs.g8y.large")).toEqual(["cn-hangzhou-h"]);
  expect(await zonesWith("ecs.g7.large")).toHaveLength(4);
});

it.each<[string, number, () => Promise<unknown>]>([
  ["Invalid.Param", 400, () => available({})],
  ["Invalid.DestinationResource", 404, () => available({ destinationResource: "Coffee" })],
  [
    "InvalidRegionId.NotFound",
    404,
    () => available({ regionId: "mars-1", destinationResource: "Zone" }),
  ],
  [
    "InvalidAcceptLanguage.NotFound",
    404,
    () =>
      cloud
        .ecs("customer")
        .describeZones(new DescribeZonesRequest({ regionId, acceptLanguage: "tlh" })),
  ],
])("is refused with %s (%i)", async (code, status, ask) => {
  const error = await refusalOf(ask());
  expect([error.code, error.statusCode]).toEqual([code, status]);
});
