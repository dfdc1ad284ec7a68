import { Refusal } from "../domain/refusal";
import { sentence } from "../domain/sentence";

/** How PostgreSQL says that a statement was given up for another transaction: deadlock_detected and serialization_failure. */
const GIVEN_UP = /\b(40P01|40001)\b/;

/** Prisma's codes: a row that is gone or still referred to, a row to change that is gone, a transaction that met another. */
const CONFLICTS = new Set(["P2003", "P2034"]);
const GONE = "P2025";
const RAW_FAILED = "P2010";

/**
 * The refusal that an error of the database stands for when two requests met: one deleted what the other was
 * about to change or to add to, after that one had looked. Null for every other error. Known by name and
 * code: the error may come from another bundle of the server, where the class is a different one.
 */
export function overtaken(error: unknown): Refusal | null {
  if (!(error instanceof Error) || error.name !== "PrismaClientKnownRequestError") return null;
  const code = "code" in error ? String(error.code) : "";
  if (code === GONE) return new Refusal("NOT_FOUND", sentence("errors.not_found"));
  const isMet = CONFLICTS.has(code) || (code === RAW_FAILED && GIVEN_UP.test(error.message));
  return isMet ? new Refusal("CONFLICT", sentence("rules.changed_meanwhile")) : null;
}
