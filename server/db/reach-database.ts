import type { Database } from "./database";

/** Asks the database one question at start, so that a server that is away or refuses us is named in a sentence. */
export async function reachDatabase(
  database: Pick<Database, "executeSql" | "describe">,
): Promise<void> {
  try {
    await database.executeSql("SELECT 1");
  } catch (error) {
    throw new Error(
      `The database ${database.describe} does not let us in: ${words(error)}. Start it, or see to DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** A host with several addresses fails with an error for each and without words of its own. */
function words(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return words(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
