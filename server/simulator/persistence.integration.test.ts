import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ecs from "@alicloud/ecs20140526";
import { $OpenApiUtil } from "@alicloud/openapi-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startSimulator } from "./start-simulator";
import { copyTo, describeOne, startTestCloud } from "./testing/test-cloud";
import { createStack, machineTemplate, readStack } from "./testing/test-stack";
import { testImage, testWorld } from "./testing/test-world";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "simulator-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An SDK client of the vendor for a simulator in another process. */
function vendorClient(endpoint: string) {
  const config = {
    accessKeyId: "key-vendor",
    accessKeySecret: "secret-vendor",
    endpoint,
    protocol: "HTTP",
    readTimeout: 10_000,
  };
  return new Ecs(new $OpenApiUtil.Config(config));
}

describe("a state file", () => {
  it("brings back copies, their clock, tokens and sessions after a restart", async () => {
    const stateFile = join(folder, "deeper", "state.json");
    const first = await startTestCloud([testImage({ imageId: "m-1" })], { stateFile });
    const imageId = await copyTo(first.ecs("vendor"), "m-1", "eu-west-1", { clientToken: "t" });
    await first.advance(5);
    await first.close();

    const second = await startTestCloud([], { stateFile });
    const client = second.ecs("vendor");
    expect(await describeOne(client, "eu-west-1", imageId)).toMatchObject({
      status: "Creating",
      progress: "25%",
    });
    expect(await copyTo(client, "m-1", "eu-west-1", { clientToken: "t" })).toBe(imageId);
    await second.advance(15);
    await second.close();

    const third = await startTestCloud([], { stateFile });
    expect(await describeOne(third.ecs("vendor"), "eu-west-1", imageId)).toMatchObject({
      status: "Available",
    });
    expect((await third.state()).calls.CopyImage).toBe(2);
    await third.close();
  });

  it("brings back stacks at the point they had reached, and their tokens", async () => {
    const stateFile = join(folder, "state.json");
    const body = machineTemplate("m-1");
    const first = await startTestCloud([testImage({ imageId: "m-1" })], { stateFile });
    const stackId = await createStack(first.ros("vendor"), body, { clientToken: "t" });
    await first.advance(3);
    const before = (await first.state()).stacks;
    await first.close();

    const second = await startTestCloud([], { stateFile });
    expect((await second.state()).stacks).toEqual(before);
    const client = second.ros("vendor");
    expect(await createStack(client, body, { clientToken: "t" })).toBe(stackId);
    expect((await readStack(client, stackId))?.status).toBe("CREATE_IN_PROGRESS");
    await second.advance(1);
    expect((await readStack(client, stackId))?.status).toBe("CREATE_COMPLETE");
    await second.close();
  });

  it("of a simulator without stacks is taken over", async () => {
    const stateFile = join(folder, "state.json");
    const first = await startTestCloud([testImage({ imageId: "m-1" })], { stateFile });
    const imageId = await copyTo(first.ecs("vendor"), "m-1", "eu-west-1", { clientToken: "t" });
    await first.close();
    const { world, ...state } = JSON.parse(readFileSync(stateFile, "utf8"));
    const clientTokens = Object.fromEntries(
      Object.entries<{ fingerprint: string }>(world.clientTokens).map(([key, { fingerprint }]) => [
        key,
        { fingerprint, imageId },
      ]),
    );
    const { stacks: _, ...older } = { ...world, clientTokens };
    writeFileSync(stateFile, JSON.stringify({ ...state, format: 1, world: older }));

    const second = await startTestCloud([], { stateFile });
    expect((await second.state()).stacks).toEqual([]);
    const again = copyTo(second.ecs("vendor"), "m-1", "eu-west-1", { clientToken: "t" });
    expect(await again).toBe(imageId);
    await second.close();
  });

  it("that is none is refused in a sentence", async () => {
    const stateFile = join(folder, "state.json");
    writeFileSync(stateFile, "{");
    await expect(startSimulator({ stateFile })).rejects.toThrow(/is not readable JSON/);
    writeFileSync(stateFile, '{"format":99}');
    await expect(startSimulator({ stateFile })).rejects.toThrow(/is not of format 2/);
  });
});

describe("the process", () => {
  /** Starts main.ts with an IPC channel, as a parent process of ours would. */
  function run(env: Record<string, string>) {
    const child = fork(join(import.meta.dirname, "main.ts"), {
      env: { ...process.env, ...env },
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    const output: string[] = [];
    child.stdout?.on("data", (chunk) => output.push(String(chunk)));
    child.stderr?.on("data", (chunk) => output.push(String(chunk)));
    return { child, output };
  }

  it("killed outright, forgets nothing it answered", async () => {
    const world = join(folder, "world.json");
    const stateFile = join(folder, "state.json");
    writeFileSync(world, JSON.stringify(testWorld([testImage({ imageId: "m-1" })])));
    const { child, output } = run({
      SIMULATOR_PORT: "0",
      SIMULATOR_SPEED: "0",
      SIMULATOR_WORLD: world,
      SIMULATOR_STATE: stateFile,
    });
    if (child.stdout) await once(child.stdout, "data");
    const endpoint = /127\.0\.0\.1:\d+/.exec(output.join(""))?.[0] ?? "";
    const imageId = await copyTo(vendorClient(endpoint), "m-1", "eu-west-1");
    child.kill("SIGKILL");
    await once(child, "exit");
    const again = await startTestCloud([], { stateFile });
    expect(await describeOne(again.ecs("vendor"), "eu-west-1", imageId)).toMatchObject({
      status: "Creating",
    });
    await again.close();
  });

  it("prints one line when ready and ends when its parent lets go", async () => {
    const { child, output } = run({ SIMULATOR_PORT: "0" });
    if (child.stdout) await once(child.stdout, "data");
    expect(output.join("")).toMatch(/^Cloud simulator ready on http:\/\/127\.0\.0\.1:\d+ .*\n$/);
    child.disconnect();
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it.each<[string, (port: number) => Record<string, string>, RegExp]>([
    ["a taken port", (port) => ({ SIMULATOR_PORT: String(port) }), /^Port \d+ is taken; .*\n$/],
    [
      "a wrong speed",
      () => ({ SIMULATOR_SPEED: "fast" }),
      /^SIMULATOR_SPEED must be a number.*\n$/,
    ],
    [
      "a missing world",
      () => ({ SIMULATOR_WORLD: "/nowhere.json" }),
      /^SIMULATOR_WORLD: the file .*\n$/,
    ],
  ])("says in a sentence that it cannot start: %s", async (_, env, sentence) => {
    const blocker = createServer().listen(0, "127.0.0.1");
    await once(blocker, "listening");
    const address = blocker.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const { child, output } = run({ SIMULATOR_PORT: "0", ...env(port) });
    const [code] = await once(child, "close");
    blocker.close();
    expect(code).toBe(1);
    expect(output.join("")).toMatch(sentence);
  });
});
