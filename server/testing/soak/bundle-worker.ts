import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** What CommonJS packages inside of a bundle miss in a module. */
const COMMONJS = `
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { filename: __filename, dirname: __dirname } = import.meta;
`;

/**
 * Makes one file and its chunks of the worker (server/jobs/main.ts), in a new folder beside the packages: it starts in
 * a fifth of the time that the sources take. Answers the folder and the file to run.
 */
export async function bundleWorker(): Promise<{ folder: string; file: string }> {
  const cache = join(process.cwd(), "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "soak-"));
  await build({
    entryPoints: { worker: join(process.cwd(), "server", "jobs", "main.ts") },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node20",
    banner: { js: COMMONJS },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return { folder, file: join(folder, "worker.mjs") };
}
