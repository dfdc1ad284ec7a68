import { expect, it } from "vitest";
import type { InstanceCount } from "./instance-data";
import { matrixOfCounts } from "./matrix-of-counts";

const of = (service: string, number: number | null, regionId: string, count: number) =>
  ({
    version: {
      id: `${service}-${number}`,
      number,
      state: "online",
      service: { id: service, name: service },
    },
    regionId,
    count,
  }) satisfies InstanceCount;

it("puts services by name, newest versions first, busiest regions first, and sums up", () => {
  const { regionIds, rows } = matrixOfCounts([
    of("b", 1, "cn-beijing", 1),
    of("a", 1, "cn-beijing", 2),
    of("a", 2, "eu-west-1", 5),
    of("a", null, "cn-shanghai", 3),
    of("a", 2, "cn-beijing", 1),
  ]);
  expect(regionIds).toEqual(["eu-west-1", "cn-beijing", "cn-shanghai"]);
  expect(rows.map(({ version, total }) => [version.id, total])).toEqual([
    ["a-null", 3],
    ["a-2", 6],
    ["a-1", 2],
    ["b-1", 1],
  ]);
  expect(rows[1]?.counts.get("cn-beijing")).toBe(1);
  expect(rows[1]?.counts.get("cn-shanghai")).toBeUndefined();
});

it("is empty without counts", () => {
  expect(matrixOfCounts([])).toEqual({ regionIds: [], rows: [] });
});
