import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { Sentence } from "./sentence.mjs";

/** The port number in an environment variable. Throws a Sentence when it is none. */
export function portFrom(name, byDefault) {
  const text = process.env[name]?.trim();
  if (!text) return byDefault;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Sentence(`${name} must be a port number from 1 to 65535, not "${text}".`);
}

/** Throws a Sentence when the console's port is taken. */
export async function checkWebPort(port) {
  if (await isFree(port)) return;
  throw new Sentence(`Port ${port} is taken. Set PORT to a free one: PORT=${port + 1} npm start`);
}

/** Throws a Sentence when the simulator's port is taken, and says by whom as far as that can be known. */
export async function checkSimulatorPort(port, dataDir) {
  if (await isFree(port, "127.0.0.1")) return;
  const holder = livingHolder(dataDir);
  if (holder) {
    throw new Sentence(
      `The data folder ${dataDir} is in use by another process (pid ${holder}). Stop that one first, or set DATA_DIR and SIMULATOR_PORT for a second house.`,
    );
  }
  const url = `http://127.0.0.1:${port}`;
  const isSimulator = await fetch(`${url}/__simulator/health`, {
    signal: AbortSignal.timeout(2_000),
  }).then(
    (answer) => answer.ok,
    () => false,
  );
  throw new Sentence(
    isSimulator
      ? `Another cloud simulator already runs on port ${port}. Use it with SIMULATOR_URL=${url}, or set SIMULATOR_PORT to a free port.`
      : `Port ${port}, which the cloud simulator wants, is taken. Set SIMULATOR_PORT to a free one.`,
  );
}

async function isFree(port, host) {
  const server = createServer();
  try {
    server.listen(host ? { port, host } : { port });
    await once(server, "listening");
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

/** The pid in a claim on the folder whose process lives (see server/db/data-folder-lock.ts), or null. */
function livingHolder(dataDir) {
  const claims = join(dataDir, "claims");
  if (!existsSync(claims)) return null;
  const pids = readdirSync(claims).map((claim) => Number.parseInt(claim, 10));
  return pids.find(isAlive) ?? null;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
