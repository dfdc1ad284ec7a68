import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { clusterMember } from "./cluster-member.mjs";
import { family } from "./family.mjs";
import { checkSimulatorPort, checkWebPort, portFrom } from "./ports.mjs";
import { prepare } from "./prepare.mjs";
import { giveUp, Sentence } from "./sentence.mjs";
import { startCloud } from "./start-cloud.mjs";
import { temporaryPostgres } from "./temporary-postgres.mjs";

const WEB_PROCESSES = 3;
const WORKERS = 4;

/** What a web process says on its own standard output is of no use here but for trouble. */
const TROUBLE = /error|warn/i;

/**
 * Serves the console by several web processes, each on a port of its own, and several workers, until it is stopped. Without
 * DATABASE_URL on a PostgreSQL of its own that is gone afterwards. SIGHUP restarts one process after the other.
 */
export async function startCluster() {
  const children = family();
  let database = { stop: async () => undefined };
  const stop = async (code) => {
    if (children.stopping) return;
    await children.stop();
    await database.stop();
    process.exit(code);
  };
  process.on("SIGINT", () => stop(0));
  process.on("SIGTERM", () => stop(0));
  try {
    const plan = await makePlan();
    await prepare({ dev: false });
    database = await findDatabase(database);
    const env = { ...plan.env, DATABASE_URL: database.url };
    const fail = (sentence) => {
      if (children.stopping) return;
      console.error(sentence);
      stop(1);
    };
    if (plan.simulator)
      startCloud(children, { port: plan.simulator, stateFile: plan.stateFile }, fail);
    const members = [
      ...plan.ports.map((port) => webProcess(children, { port, env, fail })),
      ...plan.workers.map((name) => worker(children, { name, env, fail })),
    ];
    await startAll(members);
    restartOnHangUp(children, members, fail);
    sayReady(plan, database, members);
  } catch (error) {
    if (children.stopping) return;
    await children.stop();
    await database.stop();
    giveUp(error);
  }
}

async function makePlan() {
  const first = portFrom("PORT", 3000);
  const ports = Array.from({ length: WEB_PROCESSES }, (_, n) => first + n);
  for (const port of ports) await checkWebPort(port);
  const workers = Array.from({ length: WORKERS }, (_, n) => `worker ${n + 1}`);
  const env = {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_MANUAL_SIG_HANDLE: "1",
    LOG_LEVEL: process.env.LOG_LEVEL || "warn",
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET?.trim() || randomBytes(32).toString("hex"),
  };
  const isSimulated = (process.env.CLOUD?.trim() || "simulator") === "simulator";
  if (!isSimulated || process.env.SIMULATOR_URL?.trim()) return { ports, workers, env };
  const simulator = portFrom("SIMULATOR_PORT", 4510);
  const dataDir = process.env.DATA_DIR?.trim() || ".data";
  await checkSimulatorPort(simulator, dataDir);
  // The cloud is to forget no more and no less than the database.
  const kept = process.env.DATABASE_URL?.trim() ? join(dataDir, "simulator.json") : "";
  const stateFile = process.env.SIMULATOR_STATE || kept;
  const url = `http://127.0.0.1:${simulator}`;
  return { ports, workers, simulator, stateFile, env: { ...env, SIMULATOR_URL: url } };
}

async function findDatabase({ stop }) {
  const url = process.env.DATABASE_URL?.trim();
  if (url) return { url, version: "the PostgreSQL of DATABASE_URL", stop };
  const own = await temporaryPostgres();
  if (own.url) return own;
  throw new Sentence(
    `There is no PostgreSQL to share: ${own.reason}. Install one (apt-get install postgresql) and put its initdb on the PATH, or set DATABASE_URL.`,
  );
}

function webProcess(children, { port, env, fail }) {
  const answersReady = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/ready`).catch(() => null);
    return answer?.ok ?? false;
  };
  return clusterMember({
    name: `web ${port}`,
    fail,
    isReady: answersReady,
    born: (onEnd) =>
      children.start("node_modules/next/dist/bin/next", ["start", "-p", String(port)], {
        env: { ...env, PORT: String(port), WORKER: "off" },
        onLine: (line) => TROUBLE.test(line) && console.log(line),
        onEnd,
      }),
  });
}

function worker(children, { name, env, fail }) {
  const ready = new WeakSet();
  return clusterMember({
    name,
    fail,
    isReady: async (child) => ready.has(child),
    born: (onEnd) => {
      const child = children.start("server/jobs/main.ts", [], {
        execArgv: ["--import", "tsx"],
        env,
        onLine: (line) => console.log(line),
        onEnd,
      });
      child.once("message", () => ready.add(child));
      return child;
    },
  });
}

/** The first one makes the tables and the demo tenant; the others would only wait for it. */
async function startAll([first, ...others]) {
  first.start();
  await first.ready();
  for (const member of others) member.start();
  for (const member of others) await member.ready();
}

function restartOnHangUp(children, members, fail) {
  let under = Promise.resolve();
  const restart = async () => {
    for (const member of members) {
      if (children.stopping) return;
      await member.restart();
      console.log(`restarted ${member.line()}`);
    }
    console.log("Every process was restarted, one after the other.");
  };
  process.on("SIGHUP", () => {
    under = under.then(restart).catch((error) => fail(error.message));
  });
}

function sayReady({ ports }, { version }, members) {
  const addresses = ports.map((port) => `http://localhost:${port}`).join(", ");
  for (const member of members) console.log(member.line());
  console.log(`Imagecast is ready on ${addresses} · ${WORKERS} workers · ${version}`);
  console.log(`kill -9 any of them, or restart all by kill -HUP ${process.pid}`);
}
