import { rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { build } from "./build.mjs";
import { playwrightCounts, reportFile, vitestCounts } from "./count-tests.mjs";
import { root } from "./root.mjs";
import { runTool } from "./run-tool.mjs";
import { temporaryPostgres } from "./temporary-postgres.mjs";

const modules = join(root, "node_modules");
const tool = {
  biome: join(modules, "@biomejs/biome/bin/biome"),
  next: join(modules, "next/dist/bin/next"),
  tsc: join(modules, "typescript/bin/tsc"),
  doors: join(modules, "dependency-cruiser/bin/dependency-cruise.mjs"),
  knip: join(modules, "knip/bin/knip.js"),
  vitest: join(modules, "vitest/vitest.mjs"),
  playwright: join(modules, "@playwright/test/cli.js"),
};
const ROOMS = ["app", "components", "server", "prisma", "e2e", "instrumentation.ts", "proxy.ts"];

/** Every step of `npm test` in order; without the browser also without what takes minutes. */
export function testSteps({ browser }) {
  const quick = [
    { name: "Format and lint", run: () => check(tool.biome, ["ci", "--colors=off"]) },
    { name: "Types", run: types },
    {
      name: "Doors",
      run: () => check(tool.doors, ["--config", ".dependency-cruiser.cjs", ...ROOMS]),
    },
    { name: "Unused files, exports and packages", run: () => check(tool.knip, []) },
    { name: "Unit tests", run: () => vitest("unit") },
    {
      name: "Integration tests on PGlite",
      run: () => vitest("integration", { TEST_DATABASE_URL: "" }),
    },
  ];
  if (!browser) return quick;
  return [
    ...quick,
    { name: "Integration tests on PostgreSQL", run: integrationOnPostgres },
    { name: "Servers that are killed", run: () => vitest("crash", { DATABASE_URL: "" }) },
    { name: "Build", run: buildStep },
    { name: "Journeys in a browser", run: journeys },
  ];
}

async function check(program, args) {
  const { code, output } = await runTool(program, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
}

async function types() {
  // Route types and next-env.d.ts are generated; a fresh clone has neither. Those of the development
  // server may be of another day, or half written.
  rmSync(join(root, ".next/dev/types"), { recursive: true, force: true });
  const typegen = await check(tool.next, ["typegen"]);
  return typegen.failed ? typegen : check(tool.tsc, ["--noEmit"]);
}

async function vitest(project, env = {}) {
  const report = reportFile(project);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code, output } = await runTool(tool.vitest, ["run", "--project", project, ...reporters], {
    env: { NO_COLOR: "1", ...env },
  });
  return { ...vitestCounts(report, code), output };
}

async function integrationOnPostgres() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { ...(await vitest("integration")), note: "on TEST_DATABASE_URL" };
  const server = await temporaryPostgres();
  if (server.reason) return { passed: 0, failed: 0, note: `not run: ${server.reason}` };
  try {
    const counts = await vitest("integration", { TEST_DATABASE_URL: server.url });
    return { ...counts, note: `on a temporary ${server.version}` };
  } finally {
    await server.stop();
  }
}

async function buildStep() {
  await build();
  return { passed: 1, failed: 0 };
}

async function journeys() {
  const { path, version } = await findBrowser();
  const report = reportFile("journeys");
  const { code, output } = await runTool(tool.playwright, ["test", "--reporter=list,json"], {
    env: { CHROMIUM: path, PLAYWRIGHT_JSON_OUTPUT_NAME: report, NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  return { ...playwrightCounts(report, code), output, note: version };
}
