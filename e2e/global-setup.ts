import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A copy that takes 20 s on the simulator by default is done in about one. */
const SPEED = "20";

/**
 * Starts a whole house as a person would, with a fresh data folder and ports of its own, and stops it
 * after the last journey. Rejects with what the house said when it does not start.
 */
export default async function startHouse(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "imagecast-e2e-"));
  const leash = pathToFileURL(join(process.cwd(), "bin/exit-with-parent.mjs")).href;
  const house = fork("bin/start.mjs", [], {
    // Ends the house when the test runner is killed.
    execArgv: ["--import", leash],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      DATABASE_URL: "",
      CLOUD: "simulator",
      SIMULATOR_URL: "",
      NEXTAUTH_URL: "",
      PORT: process.env.E2E_PORT ?? "3310",
      SIMULATOR_PORT: process.env.E2E_SIMULATOR_PORT ?? "4610",
      SIMULATOR_SPEED: process.env.SIMULATOR_SPEED ?? SPEED,
    },
  });
  const stop = async () => {
    if (house.exitCode === null) {
      const gone = once(house, "exit");
      house.kill("SIGTERM");
      await gone;
    }
    rmSync(dataDir, { recursive: true, force: true });
  };
  await untilReady(house).catch(async (error) => {
    await stop();
    throw error;
  });
  return stop;
}

function untilReady(house: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (said.includes("is ready on")) resolve();
    };
    house.stdout?.on("data", hear);
    house.stderr?.on("data", hear);
    house.once("exit", (code) => reject(new Error(`The house ended with code ${code}:\n${said}`)));
  });
}
