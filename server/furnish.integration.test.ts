import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { demo } from "@/prisma/demo";
import { furnish } from "./furnish";
import { openLog } from "./log";
import { openTestHouse, type TestHouse } from "./testing/test-house";

let house: TestHouse;
let closing: AbortController;
beforeEach(async () => {
  closing = new AbortController();
  house = await openTestHouse();
  await house.database.prisma.resourceGroup.deleteMany();
  await house.database.prisma.account.deleteMany();
});
afterEach(async () => {
  closing.abort();
  await house.close();
});

const people = () => house.database.prisma.user.count();

it("asks a cloud that could not be asked again until the demo tenant is there", async () => {
  const url = `${house.simulator.url}/__simulator/faults`;
  const refusal = { api: "DescribeRegions", kind: "error", status: 403, code: "Forbidden.RAM" };
  await fetch(url, { method: "POST", body: JSON.stringify({ ...refusal, times: 2 }) });
  const parts = { env: { CLOUD: "simulator" } as const, log: openLog("silent"), ctxFor: house.ctx };
  await furnish({ ...parts, database: house.database }, closing.signal, 1);
  expect(await people()).toBe(0);
  await vi.waitFor(async () => expect(await people()).toBe(demo.personas.length), 10_000);
});
