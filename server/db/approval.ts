import type { Db, Tx } from "../ctx";

/** The approval of a version as it stands: that of its newest submission, or null. */
export async function findApproval(
  db: Db | Tx,
  serviceVersionId: string,
): Promise<{ id: string; contentHash: string } | null> {
  const newest = await db.registration.findFirst({
    where: { serviceVersionId },
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    select: { id: true, contentHash: true, state: true },
  });
  return newest?.state === "approved" ? newest : null;
}
