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
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
