import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)) };

/** A worker for each processor; more than eight would want more memory than they save time. */
const maxWorkers = Math.min(availableParallelism(), 8);

/**
 * Files that a worker runs one after another share its modules and its warm database (server/testing/reused-databases.ts), which
 * costs half of what fresh ones cost. So a test puts back what it changes beyond its own database.
 */
const sharing = { isolate: false, maxWorkers };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          ...sharing,
          // A property is tried a hundred times, which takes more than five seconds on a machine that does other things too.
          testTimeout: 20_000,
          include: ["{app,components,server,prisma,bin}/**/*.test.ts"],
          exclude: ["**/*.{integration,crash}.test.ts", "**/node_modules/**"],
        },
      },
      {
        resolve: { alias },
        test: {
          // Kills whole servers; minutes, so it runs with the browser journeys only.
          name: "crash",
          include: ["server/**/*.crash.test.ts"],
          testTimeout: 300_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          ...sharing,
          include: ["{app,server,prisma,bin}/**/*.integration.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
