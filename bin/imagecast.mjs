#!/usr/bin/env node
// imagecast template check|render: the checks of the template editor for a pipeline of one's own. Runs
// the sources as they are: no build, no database.
import { readFileSync } from "node:fs";
import { checkNode } from "./check-node.mjs";

checkNode();
const { register } = await import("tsx/esm/api").catch(() => {
  console.error("Imagecast is not installed. Run npm install in its folder first.");
  process.exit(2);
});
// The aliases of whatever project it is called in are not meant.
register({ tsconfig: false });
const { runCli } = await import("../server/cli/run-cli.ts");

// A reader that has seen enough, such as head, is no trouble.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const home = process.env.NEXTAUTH_URL?.trim() || "http://localhost:3000";
const { exitCode, out, err } = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  version,
  rulesPage: `${home.replace(/\/+$/, "")}/template-rules`,
});
process.exitCode = exitCode;
process.stderr.write(err);
process.stdout.write(out);
