import { fork } from "node:child_process";
import { join } from "node:path";
import { root } from "./root.mjs";

/** A child that does not end by itself in this time is ended the hard way. */
const PATIENCE_MS = 8_000;

/** The children of this process: started with a channel, stopped together. */
export function family() {
  const children = new Set();
  let stopping = false;
  return {
    get stopping() {
      return stopping;
    },
    /**
     * Forks a script and answers the child. `onLine` gets each line of its standard output, its errors pass through;
     * `onEnd` is called with its exit code or signal when it ends without this family being stopped.
     */
    start(script, args, { env, execArgv = /** @type {string[]} */ ([]), onLine, onEnd }) {
      const child = fork(join(root, script), args, {
        cwd: root,
        env: { ...process.env, ...env },
        execArgv,
        stdio: ["ignore", "pipe", "inherit", "ipc"],
      });
      children.add(child);
      eachLine(child.stdout, onLine);
      child.once("exit", (code, signal) => {
        children.delete(child);
        if (!stopping) onEnd(code ?? signal);
      });
      return child;
    },
    /** Stops every child, the youngest first, for it may need the older ones, and waits until they are gone. */
    async stop() {
      stopping = true;
      for (const child of [...children].reverse()) await end(child);
    },
  };
}

/** Asks a child to end, makes it end when it does not, and waits until it is gone. */
export function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const hard = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
    child.once("exit", () => {
      clearTimeout(hard);
      resolve();
    });
    child.kill("SIGTERM");
  });
}

function eachLine(stream, onLine) {
  let rest = "";
  stream.setEncoding("utf8").on("data", (chunk) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    for (const line of lines) onLine(line);
  });
}
