import { readEnv } from "../env";
import { closeHouse, house } from "../wiring";

/** `npm run worker`: one of many processes that do the background work of a house on a server database. */
async function main() {
  const env = readEnv();
  if (!env.DATABASE_URL) {
    throw new Error(
      "A separate worker needs DATABASE_URL: the embedded database belongs to the web process, which does the background work itself.",
    );
  }
  // WORKER=off is meant for the web processes beside this one.
  process.env.WORKER = "inline";
  const { log, database } = await house();
  log.info({ database: database.describe }, "worker ready");
  process.send?.("ready");
  const stop = () => void closeHouse().finally(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  if (process.send) process.once("disconnect", stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
