import { spawn } from "node:child_process";
import { isAbsolute } from "node:path";
import { root } from "./root.mjs";

/**
 * Runs a program to its end in the project's root and answers { code, output }; output is standard
 * output and error together. Ctrl-C ends it with this process. An absolute path is a script
 * for Node, unless `native` says that it is a program.
 */
export function runTool(program, args, { env = {}, native = false, ...options } = {}) {
  const inNode = isAbsolute(program) && !native;
  const child = spawn(inNode ? process.execPath : program, inNode ? [program, ...args] : args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    ...options,
  });
  const chunks = [];
  child.stdout?.on("data", (chunk) => chunks.push(chunk));
  child.stderr?.on("data", (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    const end = (code) => resolve({ code, output: Buffer.concat(chunks).toString() });
    child.once("error", (error) => {
      chunks.push(Buffer.from(String(error)));
      end(1);
    });
    child.once("close", (code) => end(code ?? 1));
  });
}
