import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Simulator, startSimulator } from "../simulator/start-simulator";
import { killHeadless, startHeadless, told } from "./headless-process";

const KILLS = 5;

/** Stacks are made this much faster than in the demo. */
const SPEED = 4;

type Row = {
  state: string;
  stackName: string;
  stackId: string | null;
  sealed: string | null;
  error: unknown;
};
type Told = { expected: number; rows: Row[] };

let simulator: Simulator;
let dataDir: string;
let child: ChildProcess | undefined;

beforeEach(async () => {
  simulator = await startSimulator({ speed: SPEED });
  dataDir = mkdtempSync(join(tmpdir(), "imagecast-killed-"));
});
afterEach(async () => {
  child?.kill("SIGKILL");
  await simulator.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const start = () => {
  child = startHeadless("headless-launches.ts", { dataDir, simulatorUrl: simulator.url });
  return child;
};

const withStack = ({ rows }: Told) => rows.filter(({ stackId }) => stackId !== null).length;

/** Waits until this life has begun a launch or two, then for a random moment in which the next are under way. */
async function killAtRandom(): Promise<string> {
  const victim = start();
  let first: number | undefined;
  const word = await told<Told>(victim, (now) => {
    first ??= now.rows.length;
    return now.rows.length >= Math.min(now.expected, first + 2);
  });
  await pause(Math.random() * 500);
  await killHeadless(victim);
  return `${word.rows.length} launched, ${withStack(word)} with a stack`;
}

const isSettled = ({ state }: Row) => state === "deployed" || state === "deployed_failed";

it("makes exactly one stack per instance although the server is killed five times", async () => {
  const killedAt: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) killedAt.push(await killAtRandom());
  const end = await told<Told>(
    start(),
    ({ rows, expected }) => rows.length === expected && rows.every(isSettled),
  );
  process.stdout.write(`killed at: ${killedAt.join("; ")}\n`);
  expect(end.rows.filter(({ state }) => state !== "deployed")).toEqual([]);

  const answer = await fetch(`${simulator.url}/__simulator/state`);
  const { stacks } = (await answer.json()) as {
    stacks: { stackId: string; stackName: string; status: string }[];
  };
  const byName = (one: { stackName: string }, other: { stackName: string }) =>
    one.stackName.localeCompare(other.stackName);
  const made = stacks.map(({ stackId, stackName }) => ({ stackId, stackName })).sort(byName);
  const known = end.rows.map(({ stackId, stackName }) => ({ stackId, stackName })).sort(byName);
  expect(made).toEqual(known);
  expect(stacks.every(({ status }) => status === "CREATE_COMPLETE")).toBe(true);
  // No secret outlives its stack, whichever life it began in.
  expect(end.rows.every(({ sealed }) => sealed === null)).toBe(true);
});
