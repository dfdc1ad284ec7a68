import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { CallGate } from "./call-gate";
import type { KillFate } from "./kill-fate";

let cloud: Server;
let gate: CallGate;
let heard: string[];

beforeEach(async () => {
  heard = [];
  cloud = createServer((call, response) => {
    heard.push(String(call.headers["x-acs-action"]));
    response.end("done");
  });
  await new Promise<void>((resolve) => cloud.listen(0, "127.0.0.1", resolve));
  gate = await CallGate.open(`http://127.0.0.1:${(cloud.address() as AddressInfo).port}`);
});
afterEach(() => {
  gate.close();
  cloud.close();
});

/** A call by a process that gives up when it is killed; what it was answered, or null. */
async function call(api: string, killed: AbortSignal): Promise<string | null> {
  const headers = { "x-acs-action": api };
  const answer = await fetch(gate.url, { headers, signal: killed }).catch(() => null);
  return answer ? answer.text() : null;
}

it.each([
  ["unheard", { heard: [], answer: null }],
  ["late", { heard: ["CopyImage"], answer: null }],
  ["unanswered", { heard: ["CopyImage"], answer: null }],
  ["answered", { heard: ["CopyImage"], answer: "done" }],
] as const)("kills a process whose call is %s", async (moment, outcome) => {
  const fate: KillFate = { moment, api: "CopyImage", delayMs: 1 };
  const death = new AbortController();
  const heardAtDeath: string[] = [];
  const where = new Promise<string>((resolve) => {
    gate.expect(fate, (at) => {
      heardAtDeath.push(...heard);
      death.abort();
      resolve(at);
    });
  });
  const answer = await call("CopyImage", death.signal);
  expect(await where).toBe(`CopyImage ${moment}`);
  expect(answer).toBe(outcome.answer);
  expect(heardAtDeath).toEqual(moment === "late" ? [] : outcome.heard);
  await expect.poll(() => heard).toEqual(outcome.heard);
});

it("kills around another call a process whose call never comes", async () => {
  const hasty = await CallGate.open(`http://127.0.0.1:${(cloud.address() as AddressInfo).port}`, 0);
  try {
    const kills: string[] = [];
    hasty.expect({ moment: "answered", api: "DeleteImage", delayMs: 0 }, (at) => kills.push(at));
    const headers = { "x-acs-action": "AssumeRole" };
    await expect
      .poll(async () => {
        await (await fetch(hasty.url, { headers })).text();
        return kills;
      })
      .toEqual(["AssumeRole answered"]);
    expect(heard.length).toBeGreaterThan(1);
  } finally {
    hasty.close();
  }
});

it("kills nobody who only opens, and at any time after the first call about images", async () => {
  const kills: string[] = [];
  const alive = new AbortController().signal;
  gate.expect({ moment: "anytime", api: "", delayMs: 0 }, (at) => kills.push(at));
  expect(await call("DescribeRegions", alive)).toBe("done");
  expect(kills).toEqual([]);
  expect(await call("DescribeImages", alive)).toBe("done");
  await expect.poll(() => kills).toEqual(["anytime"]);
});
