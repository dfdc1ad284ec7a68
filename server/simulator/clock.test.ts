import { describe, expect, it } from "vitest";
import { advanceClock, calendarAt, changeSpeed, readClock, startClock } from "./clock";

describe("clock", () => {
  it("runs at its speed on the copy clock and with the wall on the calendar", () => {
    const clock = startClock(1000, 10);
    expect(readClock(clock, 3000)).toEqual({ copyMs: 20_000, calendarMs: 3000 });
  });

  it("stands still at speed 0 and moves by advances alone", () => {
    const clock = advanceClock(startClock(1000, 0), 5000, 7000);
    expect(readClock(clock, 9000)).toEqual({ copyMs: 7000, calendarMs: 16_000 });
  });

  it("does not jump when the speed changes", () => {
    const faster = changeSpeed(startClock(0, 1), 4000, 10);
    expect(readClock(faster, 4000).copyMs).toBe(4000);
    expect(readClock(faster, 5000).copyMs).toBe(14_000);
  });

  it("knows what the calendar showed at an earlier copy time", () => {
    const reading = readClock(startClock(1000, 10), 3000);
    expect(calendarAt(20_000, reading, 10)).toBe(3000);
    expect(calendarAt(5000, reading, 10)).toBe(1500);
    expect(calendarAt(5000, reading, 0)).toBe(3000);
  });

  it("does not run back when the wall clock is set back", () => {
    expect(readClock(startClock(5000, 1), 1000).copyMs).toBe(0);
  });
});
