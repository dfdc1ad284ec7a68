import { afterEach, beforeEach, expect, it } from "vitest";
import { openTestHouse, type TestHouse } from "@/server/testing/test-house";
import { demo } from "./demo";
import { seed } from "./seed";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse();
  await house.database.prisma.resourceGroup.deleteMany();
  await house.database.prisma.account.deleteMany();
});
afterEach(() => house.close());

const sow = () => seed({ db: house.database.prisma, ctxFor: house.ctx });
const people = () => house.database.prisma.user.count();

it("happens once when two processes start on one empty database", async () => {
  await Promise.all([sow(), sow()]);
  expect(await people()).toBe(demo.personas.length);
});

it("leaves nothing behind when it is stopped in the middle, and begins anew", async () => {
  const { prisma } = house.database;
  const uid = "9999999999999999";
  const inTheWay = `rg-${demo.accounts.at(-1)?.uid}-default`;
  await prisma.account.create({ data: { uid, name: "In the way" } });
  await prisma.resourceGroup.create({ data: { id: inTheWay, accountUid: uid, name: "any" } });
  await expect(sow()).rejects.toThrow(/Unique constraint/);
  expect(await prisma.account.count()).toBe(1);
  await prisma.resourceGroup.delete({ where: { id: inTheWay } });
  await sow();
  expect(await people()).toBe(demo.personas.length);
});
