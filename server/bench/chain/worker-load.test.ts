import { expect, it } from "vitest";
import { workerLoad } from "./worker-load";

const told = { describes: 100, copied: 5, underWay: 150, moving: 5_000 };

function read(...heaps: number[]) {
  return heaps.map((heapMb, n) => ({
    at: n * 10_000,
    cpuMs: 9_000 + n * 12_000,
    heapMb,
    rssMb: 300,
  }));
}

it("counts processor time between the readings, not what came before", () => {
  const [cores] = workerLoad("many", { ...told, readings: read(80, 80, 80) });
  expect(cores).toMatchObject({ value: 1.2, ok: false });
});

it("holds the largest heap against the first", () => {
  const [, heap] = workerLoad("many", { ...told, readings: read(80, 90, 81) });
  expect(heap).toMatchObject({ value: 90 / 80, ok: false });
  const [, flat] = workerLoad("many", { ...told, readings: read(80, 79, 81) });
  expect(flat).toMatchObject({ ok: true });
});
