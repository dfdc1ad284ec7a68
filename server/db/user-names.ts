import type { Db, Tx } from "../ctx";

/** Tells people's names by user id; an id that is nobody's (a job, a person long gone) stands for itself. */
export async function userNames(
  db: Db | Tx,
  ids: readonly (string | null)[],
): Promise<(id: string) => string> {
  const users = await db.user.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
