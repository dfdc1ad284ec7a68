import { expect, it } from "vitest";
import { durationOf, oneRelease } from "./bench-release";
import { ModelCloud } from "./model-cloud";
import { VirtualClock } from "./virtual-clock";

it("rings its alarms in time, and those of one time as they were set", () => {
  const clock = new VirtualClock();
  const rung: string[] = [];
  for (const [ms, name] of [
    [30, "c"],
    [10, "a"],
    [20, "b1"],
    [20, "b2"],
    [5, "z"],
  ] as const)
    clock.at(ms, () => rung.push(`${clock.nowMs} ${name}`));
  clock.run();
  expect(rung).toEqual(["5 z", "10 a", "20 b1", "20 b2", "30 c"]);
});

it("lets a copy wait for the slot of one that came before it", () => {
  const [release] = oneRelease();
  if (!release) throw new Error("There is no release.");
  const clock = new VirtualClock();
  const cloud = new ModelCloud(clock, { slotRule: "source", slotsPerRegion: 1 });
  const ended: number[] = [];
  for (const region of ["eu-west-1", "us-west-1"])
    cloud.copyImage(release, "cn-hangzhou", region, () => ended.push(clock.nowMs));
  expect([...cloud.describe([0, 1]).values()].map(({ status }) => status)).toEqual([
    "Creating",
    "Waiting",
  ]);
  clock.run();
  const whole = durationOf(release, false);
  expect(ended).toEqual([whole, 2 * whole]);
  expect(cloud.calls).toEqual({ copy: 2, looks: 1, verify: 0, permission: 0 });
});
