import { rmSync } from "node:fs";
import { temporaryPostgres } from "@/bin/temporary-postgres.mjs";
import { bundleWorker } from "./bundle-worker";
import { processRound } from "./process-round";
import type { SoakKind } from "./run-soak";

/** A soak that can be closed. */
type OpenSoak = SoakKind & { close(): Promise<void> };

/** Makes the workers' program and starts a PostgreSQL for them. Throws an Error with a sentence when there is none. */
export async function openProcessSoak(): Promise<OpenSoak> {
  const server = await temporaryPostgres();
  if (!server.url) throw new Error(`Processes need a PostgreSQL to share: ${server.reason}.`);
  process.env.TEST_DATABASE_URL = server.url;
  const { folder, file } = await bundleWorker();
  return {
    command: "npm run soak -- --processes",
    round: (seed, bounds) => processRound(seed, { file, ...bounds }),
    async close() {
      rmSync(folder, { recursive: true, force: true });
      await server.stop?.();
    },
  };
}
