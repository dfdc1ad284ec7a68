import type { Ctx } from "../ctx";

const PATIENCE_MS = 3_000;

/** Asks the database one question: false when it refuses, is away, or takes longer than 3 s. Never rejects. */
export async function databaseAnswers(db: Pick<Ctx["db"], "$queryRaw">): Promise<boolean> {
  const late = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS).unref();
  });
  const answer = db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([answer, late]);
}
