import { afterEach, expect, it } from "vitest";
import { CROWD, PermissionHouse, WRITE } from "../../testing/permission-house";
import { THIRTY_REGIONS } from "../../testing/test-world";

let at: PermissionHouse;
afterEach(() => at.house.close());

/** 50 shares at most: 27 more of the 37 that are asked for, then 38 away; ten accounts a call. */
const STEPS = [
  [23, 3],
  [60, 3],
  [12, 4],
] as const;

it("goes from nobody to 23, to 60, to 12 accounts with the calls that takes and no more", async () => {
  at = await PermissionHouse.open(THIRTY_REGIONS);
  await at.offer("private");
  await at.house.settle();
  const printed: string[] = [];
  for (const [count, callsPerRegion] of STEPS) {
    const before = await at.calls(WRITE);
    await at.whitelist(CROWD.slice(0, count));
    const written = (await at.calls(WRITE)) - before;
    printed.push(`${count} accounts: ${written} calls`);
    expect(written).toBe(callsPerRegion * THIRTY_REGIONS.length);
    const expected = { public: false, accounts: CROWD.slice(0, Math.min(count, 50)) };
    expect([...(await at.held())]).toEqual(THIRTY_REGIONS.map((id) => [id, expected]));
    for (const row of await at.listed()) {
      const state = count > 50 ? "limited" : "matching";
      const rest = CROWD.slice(50, count);
      const atLaunch = { count: rest.length, first: rest };
      expect(row).toMatchObject({ state, accounts: { atLaunch, missing: { count: 0 } } });
    }
    await at.look();
    expect(await at.calls(WRITE)).toBe(before + written);
  }
  process.stdout.write(`Whitelist over 30 regions: ${printed.join("; ")}.\n`);
}, 180_000);
