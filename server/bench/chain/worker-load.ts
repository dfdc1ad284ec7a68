import type { Figure } from "../figure";
import type { Usage } from "./tell-usage";

/** What a worker used in a window of time, from the first reading to the last. */
export type WorkerLoad = {
  readings: readonly (Usage & { at: number })[];
  describes: number;
  /** Copies under way at the end, and all that are not at rest yet. */
  underWay: number;
  moving: number;
  copied: number;
};

const TARGETS = { cores: 1, heap: 1.1 };

/** Processor time in cores, and the largest heap as a multiple of the first; what the cloud was asked stands beside. */
export function workerLoad(name: string, load: WorkerLoad): Figure[] {
  const [first, last] = [load.readings[0], load.readings.at(-1)];
  if (!first || !last) throw new Error("Nothing was read of the worker.");
  const seconds = (last.at - first.at) / 1000;
  const cores = (last.cpuMs - first.cpuMs) / 1000 / seconds;
  const heap = Math.max(...load.readings.map(({ heapMb }) => heapMb)) / first.heapMb;
  const busy = `${load.describes} DescribeImages and ${load.copied} copies done in ${seconds.toFixed(0)} s, ${load.underWay} under way, ${load.moving} to come`;
  const list = (of: (usage: Usage) => number) =>
    load.readings.map((reading) => of(reading).toFixed(0)).join(", ");
  const memory = `heap ${list(({ heapMb }) => heapMb)} MB, process ${list(({ rssMb }) => rssMb)} MB`;
  return [
    {
      name: `${name}: worker process`,
      value: cores,
      unit: "cores",
      target: TARGETS.cores,
      ok: cores < TARGETS.cores,
      detail: busy,
    },
    {
      name: `${name}: heap of the worker process`,
      value: heap,
      unit: "x early heap",
      target: TARGETS.heap,
      ok: heap <= TARGETS.heap,
      detail: memory,
    },
  ];
}
