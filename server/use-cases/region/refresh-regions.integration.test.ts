import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestHouse, type TestHouse } from "../../testing/test-house";
import { THIRTY_REGIONS } from "../../testing/test-world";
import { refreshRegions } from "./refresh-regions";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const read = () => house.database.prisma.region.findMany({ orderBy: { id: "asc" } });

it("makes new regions, closes missing ones, opens and names them as the cloud does", async () => {
  const { region } = house.database.prisma;
  const before = await read();
  expect(before.map(({ id }) => id)).toEqual([...THIRTY_REGIONS].sort());
  await region.create({
    data: { id: "xx-gone-1", nameEn: "Gone", nameZh: "Gone", seenAt: new Date(0) },
  });
  await region.update({ where: { id: "cn-beijing" }, data: { open: false } });
  await region.update({ where: { id: "eu-west-1" }, data: { nameEn: "Elsewhere" } });
  await region.delete({ where: { id: "us-east-1" } });
  await Promise.all([refreshRegions(house.job), refreshRegions(house.job)]);
  const after = await read();
  const gone = after.filter(({ id }) => id === "xx-gone-1");
  expect(gone.map(({ open }) => open)).toEqual([false]);
  expect(after.filter(({ id }) => id !== "xx-gone-1")).toEqual(before);
});
