import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)) };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
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
          include: ["{app,server,prisma,bin}/**/*.integration.test.ts"],
          // Bounds what hangs, not what is slow: with a worker on every processor, a busy machine makes thirty regions take a minute.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
