import { createServer } from "node:net";
import { expect, it } from "vitest";
import { openPostgresqlDatabase } from "./postgresql-database";
import { reachDatabase } from "./reach-database";

/** A loopback port on which nobody listens. */
async function deadPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address === "string" || address === null) throw new Error("It has no port.");
  return address.port;
}

it("names a server that is away, and never the password", async () => {
  const port = await deadPort();
  const database = await openPostgresqlDatabase(`postgresql://u:hidden@localhost:${port}/shop`);
  await expect(reachDatabase(database)).rejects.toThrow(
    new RegExp(
      `^The database PostgreSQL shop on localhost:${port} does not let us in: connect ECONNREFUSED [\\d.:]+\\. Start it, or see to DATABASE_URL\\.$`,
    ),
  );
  await database.close();
});
