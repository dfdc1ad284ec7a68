import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { runTool } from "./run-tool.mjs";
import { Sentence } from "./sentence.mjs";
import { hashOfFiles } from "./source-hash.mjs";

/** Everything that ends up in the build. */
const SOURCES = [
  "app",
  "components",
  "server",
  "prisma",
  "public",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

/**
 * Builds the console unless the present build was made from the very same sources. Throws a Sentence
 * with the compiler's words when it fails; the stamp is written last, so a build cut short counts as none. `say` hears that it builds.
 */
export async function build({ say = console.log } = {}) {
  const stampFile = join(root, ".next/sources");
  const stamp = hashOfFiles(root, SOURCES);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  say("Building…");
  rmSync(stampFile, { force: true });
  const { code, output } = await runTool(join(root, "node_modules/next/dist/bin/next"), ["build"], {
    env: { NODE_ENV: "production" },
  });
  if (code !== 0) throw new Sentence(`The build failed:\n${output}`);
  writeFileSync(stampFile, stamp);
}
