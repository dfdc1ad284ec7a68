import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { CallGate } from "./call-gate";
import type { KillFate } from "./kill-fate";

/** What a worker process needs: its program, its database, a folder to write to, and its way to the cloud. */
export type WorkerPlace = { file: string; databaseUrl: string; dataDir: string; gate: CallGate };

/** A worker in a process of its own. */
export type DoomedWorker = {
  /** Where it was killed; null when it was ended by `stop`. Rejects when it ends by itself. */
  end: Promise<string | null>;
  /** Lets it live from now on; false when it was killed before. */
  spare(): boolean;
  /** Kills it, uncounted. */
  stop(): Promise<void>;
};

function born({ file, databaseUrl, dataDir, gate }: WorkerPlace, platform: object): ChildProcess {
  return fork(file, {
    execArgv: ["--no-deprecation"],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      SIMULATOR_URL: gate.url,
      NEXTAUTH_SECRET: "a-secret-of-more-than-32-characters",
      LOG_LEVEL: "error",
      ...platform,
    },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
}

/** Tells each line that the worker logs as an error by its message. */
function heed(child: ChildProcess, onError: (message: string) => void): void {
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    for (const [, message] of text.matchAll(/"msg":"([^"]*)"/g)) onError(message ?? "");
  });
}

/**
 * Starts a worker that dies of SIGKILL at the moment of its fate, or lives when it has none. `onError` hears what
 * it logs as errors.
 */
export function startDoomed(
  place: WorkerPlace,
  {
    platform,
    fate,
    onError,
  }: {
    platform: object;
    fate: KillFate | null;
    onError(message: string): void;
  },
): DoomedWorker {
  const child = born(place, platform);
  heed(child, onError);
  let where: string | null = null;
  let isStopped = false;
  place.gate.expect(fate, (moment) => {
    where = moment;
    child.kill("SIGKILL");
  });
  const end = once(child, "exit").then(([code, signal]) => {
    if (where === null && !isStopped)
      throw new Error(`A worker ended by itself: ${code ?? signal}.`);
    return where;
  });
  return {
    end,
    spare() {
      place.gate.expect(null, () => undefined);
      return where === null;
    },
    async stop() {
      isStopped = true;
      child.kill("SIGKILL");
      await end;
    },
  };
}
