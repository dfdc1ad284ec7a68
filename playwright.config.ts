import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

/** The house that e2e/global-setup.ts starts; "localhost", because Next's dev server distrusts 127.0.0.1. */
const port = process.env.E2E_PORT ?? "3310";
const debian = "/usr/bin/chromium";

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/global-setup.ts",
  outputDir: "test-results",
  // Bounds a journey that hangs; one with a dozen accessibility checks takes long on a busy machine.
  timeout: 150_000,
  expect: { timeout: 15_000 },
  // All journeys share one house and one simulated cloud on a machine with few cores.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    baseURL: `http://localhost:${port}`,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM || (existsSync(debian) ? debian : undefined),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
