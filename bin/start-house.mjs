import { accessSync, constants, mkdirSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { family } from "./family.mjs";
import { checkSimulatorPort, checkWebPort, portFrom } from "./ports.mjs";
import { prepare } from "./prepare.mjs";
import { root } from "./root.mjs";
import { giveUp, Sentence } from "./sentence.mjs";
import { startCloud } from "./start-cloud.mjs";

const READY_DEADLINE_MS = 120_000;
const LOOK_AGAIN_MS = 150;

/** What Next says of itself at start; our own line says it better. */
const BANNER = /^\s*$|^\s*(▲|- (Local|Network|Environments)|✓ )/;

/**
 * Installs, generates, builds and serves the console with its simulator until it is stopped; `dev` serves
 * the sources instead of a build. Ends the process: 0 after Ctrl-C, 1 after trouble.
 */
export async function startHouse({ dev }) {
  const children = family();
  const stop = async () => {
    if (children.stopping) return;
    await children.stop();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  try {
    const plan = await makePlan(dev);
    await prepare({ dev });
    if (plan.simulator) {
      const stateFile = process.env.SIMULATOR_STATE || join(plan.dataDir, "simulator.json");
      startCloud(children, { port: plan.simulator, stateFile }, (sentence) =>
        fail(children, sentence),
      );
    }
    startWeb(children, plan);
    console.log(await readyLine(children, plan));
  } catch (error) {
    if (children.stopping) return;
    await children.stop();
    giveUp(error);
  }
}

async function makePlan(dev) {
  const dataDir = process.env.DATA_DIR?.trim() || ".data";
  const plan = {
    dev,
    port: portFrom("PORT", 3000),
    dataDir: isAbsolute(dataDir) ? dataDir : join(root, dataDir),
    simulator: null,
  };
  await checkWebPort(plan.port);
  checkFolder(plan.dataDir);
  const cloud = process.env.CLOUD?.trim() || "simulator";
  if (cloud === "simulator" && !process.env.SIMULATOR_URL?.trim()) {
    plan.simulator = portFrom("SIMULATOR_PORT", 4510);
    await checkSimulatorPort(plan.simulator, plan.dataDir);
  }
  return plan;
}

/** Throws a Sentence unless the folder is there, or can be made, and takes files. */
function checkFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Sentence(
      `The data folder ${folder} cannot be written to (${error.code}). Set DATA_DIR to a folder of yours.`,
    );
  }
}

function startWeb(children, { dev, port, simulator }) {
  const { href: leash } = new URL("./exit-with-parent.mjs", import.meta.url);
  children.start("node_modules/next/dist/bin/next", [dev ? "dev" : "start", "-p", String(port)], {
    // A production server closes its house on its own; the development server has a child to end first.
    execArgv: dev ? ["--import", leash] : [],
    env: {
      PORT: String(port),
      NODE_ENV: dev ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
      // Next's own handler would wait for open event streams; server/open-doors.ts closes the house.
      NEXT_MANUAL_SIG_HANDLE: "1",
      LOG_LEVEL: process.env.LOG_LEVEL || "warn",
      ...(simulator && { SIMULATOR_URL: `http://127.0.0.1:${simulator}` }),
    },
    onLine: (line) => BANNER.test(line) || console.log(line),
    onEnd: (code) => fail(children, code === 1 ? null : `The web server ended (code ${code}).`),
  });
}

/** Code 1 of the web server means that it has said why itself. */
async function fail(children, sentence) {
  if (children.stopping) return;
  if (sentence) console.error(sentence);
  await children.stop();
  process.exit(1);
}

async function readyLine(children, { port, dev }) {
  const address = `http://localhost:${port}`;
  const deadline = Date.now() + READY_DEADLINE_MS;
  while (Date.now() < deadline) {
    await sleep(LOOK_AGAIN_MS);
    const state = await fetch(`${address}/api/ready`)
      .then((answer) => answer.json())
      .catch(() => null);
    if (state?.status === "ready") {
      const mode = dev ? " · development" : "";
      return `Imagecast is ready on ${address} · ${state.database} · cloud: ${state.cloud}${mode}`;
    }
    // Stopping ends this process; there is nothing more to say.
    if (children.stopping) return new Promise(() => {});
  }
  throw new Sentence("The web server did not become ready within two minutes.");
}
