import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** Where a headless house keeps its data; on a PostgreSQL that it shares when one is named. */
type HeadlessPlace = { dataDir: string; simulatorUrl: string; databaseUrl?: string };

/** Starts a house without a browser in a process of its own, made to be killed. `module` is a file beside this one. */
export function startHeadless(
  module: string,
  { dataDir, simulatorUrl, databaseUrl = "" }: HeadlessPlace,
): ChildProcess {
  return fork(join(import.meta.dirname, module), {
    execArgv: ["--import", "tsx"],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DATA_DIR: join(dataDir, "data"),
      SIMULATOR_URL: simulatorUrl,
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

/** Resolves once the process has told something that satisfies `ready`; rejects when it ends by itself. */
export function told<Word>(from: ChildProcess, ready: (word: Word) => boolean): Promise<Word> {
  return new Promise((resolve, reject) => {
    from.once("exit", (code) => reject(new Error(`The house ended by itself with ${code}.`)));
    from.on("message", (word) => {
      if (ready(word as Word)) resolve(word as Word);
    });
  });
}

/** Kills the process as a power cut would, and waits until it is gone. */
export async function killHeadless(victim: ChildProcess): Promise<void> {
  victim.removeAllListeners("exit");
  victim.kill("SIGKILL");
  await once(victim, "exit");
}
