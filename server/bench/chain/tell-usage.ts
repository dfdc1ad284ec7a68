import { collectGarbage } from "../collect-garbage";

/** What a process has used: processor time since its start in milliseconds, memory in megabytes; the heap without garbage. */
export type Usage = { cpuMs: number; heapMb: number; rssMb: number };

/** Preloaded into a process whose use is measured: answers its parent's "usage". */
process.on("message", (word) => {
  if (word !== "usage") return;
  const { user, system } = process.cpuUsage();
  collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ cpuMs: (user + system) / 1e3, heapMb: heapUsed / 1e6, rssMb: rss / 1e6 });
});
