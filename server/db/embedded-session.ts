import type { PGlite } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import type { MigrationSession } from "./migrate";
import { firstErrorOf, withWholeScripts } from "./whole-scripts";

/**
 * A migration session on PGlite, which has one session only: nothing else may use the client meanwhile.
 * Closing it leaves the client open.
 */
export function embeddedMigrationSession(client: PGlite): MigrationSession {
  const first = firstErrorOf();
  return {
    factory: withWholeScripts(new PrismaPGlite(client), (script) =>
      client.exec(script).catch(first.remember),
    ),
    run: async (sql) => (await client.exec(sql)).at(-1)?.rows ?? [],
    firstError: first.get,
    close: async () => undefined,
  };
}
