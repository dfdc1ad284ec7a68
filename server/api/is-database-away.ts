import type { House } from "../wiring";
import { databaseAnswers } from "./database-answers";

/** Where server/wiring.ts keeps the house of this process. */
const shared = globalThis as typeof globalThis & { imagecastHouse?: Promise<House> };

let asking: Promise<boolean> | undefined;

/**
 * Whether the database of the open house is away, for the door of the pages. Requests that come together share one question.
 * False before the house is open and for the embedded database, which lives in this process. Imports no part of the house.
 */
export function isDatabaseAway(): Promise<boolean> {
  asking ??= ask().finally(() => {
    asking = undefined;
  });
  return asking;
}

async function ask(): Promise<boolean> {
  const database = await shared.imagecastHouse?.then(
    (open) => open.database,
    () => undefined,
  );
  if (database?.kind !== "postgresql") return false;
  return !(await databaseAnswers(database.prisma));
}
