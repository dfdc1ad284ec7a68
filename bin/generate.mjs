// Writes the Prisma client into prisma/generated. Works without network.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./root.mjs";
import { giveUp, Sentence } from "./sentence.mjs";
import { hashOfFiles } from "./source-hash.mjs";

const stampFile = join(root, "prisma/generated/.stamp");
const clientFile = join(root, "prisma/generated/client.ts");

/**
 * Generates the Prisma client unless it already belongs to the present schema and Prisma version.
 * Throws a Sentence with Prisma's own output when the schema is wrong.
 */
export function generate() {
  const stamp = hashOfFiles(root, [
    "prisma/schema.prisma",
    "prisma.config.ts",
    "node_modules/prisma/package.json",
  ]);
  const isPresent = existsSync(clientFile) && existsSync(stampFile);
  if (isPresent && readFileSync(stampFile, "utf8") === stamp) return;
  // Prisma's command line fetches its native schema engine before any command, though generate never
  // starts it. Naming any existing file satisfies the check, so no download is tried.
  const done = spawnSync(
    process.execPath,
    [join(root, "node_modules/prisma/build/index.js"), "generate", "--no-hints"],
    {
      cwd: root,
      encoding: "utf8",
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
        CHECKPOINT_DISABLE: "1",
      },
    },
  );
  if (done.status !== 0) {
    throw new Sentence(`The Prisma client could not be generated.\n${done.stdout}${done.stderr}`);
  }
  writeFileSync(stampFile, stamp);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    generate();
  } catch (error) {
    giveUp(error);
  }
}
