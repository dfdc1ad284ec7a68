import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import type { Ctx } from "../ctx";
import type { Database } from "../db/database";
import { openLog } from "../log";
import { testDatabase } from "../testing/test-database";
import { type Boss, openBoss } from "./boss";
import { defineJob, type Job } from "./job";
import { startWorker, type Worker } from "./worker";

const log = openLog("silent");
const ctx = () => ({}) as Ctx;
const payload = z.object({ id: z.string() });

let database: Database;
let close: (() => Promise<void>)[];
beforeEach(async () => {
  database = await testDatabase();
  close = [() => database.close()];
});
afterEach(async () => {
  for (const step of close.reverse()) await step();
});

async function open(jobs: Job[]): Promise<Boss> {
  const boss = await openBoss(database, jobs, log);
  close.push(boss.close);
  return boss;
}

function work(boss: Boss, jobs: Job[]): Worker {
  const worker = startWorker({ boss, jobs, ctx, log });
  close.push(worker.stop);
  return worker;
}

function job(run: (id: string) => Promise<void>, more: Partial<Job> = {}): Job {
  const base = { name: "look", timeLimitSeconds: 20, concurrency: 3, payload };
  return { ...defineJob({ ...base, run: (_, { id }) => run(id) }), ...more };
}

async function states(name = "look") {
  const { rows } = await database.executeSql(
    "SELECT state::text, data->>'id' AS id FROM pgboss.job WHERE name = $1 ORDER BY data->>'id'",
    [name],
  );
  return rows;
}

test("processes that start at the same moment make the same queues", async () => {
  const jobs = ["look", "plan", "sweep", "refresh"].map((name) =>
    job(async () => undefined, { name }),
  );
  const bosses = await Promise.all([open(jobs), open(jobs), open(jobs), open(jobs)]);
  await Promise.all(bosses.map((boss) => boss.enqueue("look", { id: "a" })));
  expect(await states()).toHaveLength(bosses.length);
});

test("a failed run does not touch its neighbours", async () => {
  const seen: string[] = [];
  const look = job(
    async (id) => {
      seen.push(id);
      if (id === "b") throw new Error("no");
    },
    { retryLimit: 0 },
  );
  const boss = await open([look]);
  for (const id of ["a", "b", "c"]) await boss.enqueue("look", { id });
  work(boss, [look]);
  await expect.poll(states, { timeout: 10_000 }).toEqual([
    { state: "completed", id: "a" },
    { state: "failed", id: "b" },
    { state: "completed", id: "c" },
  ]);
  expect(seen.sort()).toEqual(["a", "b", "c"]);
});

test("a slow run keeps only its own place", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const seen: string[] = [];
  const look = job(async (id) => {
    if (id === "slow") await held;
    seen.push(id);
  });
  const boss = await open([look]);
  await boss.enqueue("look", { id: "slow" });
  const worker = work(boss, [look]);
  for (const id of ["a", "b", "c", "d", "e"]) await boss.enqueue("look", { id });
  await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(5);
  release();
  await worker.stop();
  expect(seen).toContain("slow");
});

test("one run waits per key, and asking again brings it forward", async () => {
  const seen: string[] = [];
  const look = job(async (id) => void seen.push(id));
  const boss = await open([look]);
  const later = new Date(Date.now() + 3_600_000);
  await boss.enqueue("look", { id: "a" }, { singletonKey: "k", startAfter: later });
  await boss.enqueue("look", { id: "again" }, { singletonKey: "k", startAfter: later });
  expect(await states()).toEqual([{ state: "created", id: "a" }]);
  await boss.enqueue("look", { id: "now" }, { singletonKey: "k" });
  work(boss, [look]);
  await expect.poll(() => seen, { timeout: 10_000 }).toEqual(["a"]);
});

test("a run over its time limit fails and a wrong payload is refused", async () => {
  const look = job(() => new Promise(() => {}), { timeLimitSeconds: 0.2, retryLimit: 0 });
  const boss = await open([look]);
  await expect(boss.enqueue("look", { id: 7 })).rejects.toThrow();
  await boss.enqueue("look", { id: "a" });
  work(boss, [look]);
  await expect.poll(states, { timeout: 10_000 }).toEqual([{ state: "failed", id: "a" }]);
});

test("runs of a process that died are taken up by the next on the embedded database", async () => {
  const seen: string[] = [];
  const look = job(async (id) => void seen.push(id));
  const first = await open([look]);
  await first.enqueue("look", { id: "a" });
  expect(await first.pgBoss.fetch("look")).toHaveLength(1);
  await first.close();
  const second = await open([look]);
  const { rows } = await database.executeSql(
    "SELECT state::text FROM pgboss.job WHERE name = 'look'",
  );
  expect(rows).toEqual([{ state: database.kind === "embedded" ? "retry" : "active" }]);
  if (database.kind === "postgresql") return;
  work(second, [look]);
  await expect.poll(() => seen, { timeout: 10_000 }).toEqual(["a"]);
});

test("schedules are kept and withdrawn with the catalogue", async () => {
  const swept = job(async () => undefined, { schedule: "* * * * *" });
  const boss = await open([swept]);
  expect(await boss.pgBoss.getSchedules()).toMatchObject([{ name: "look", cron: "* * * * *" }]);
  await boss.close();
  const next = await open([job(async () => undefined)]);
  expect(await next.pgBoss.getSchedules()).toEqual([]);
});
