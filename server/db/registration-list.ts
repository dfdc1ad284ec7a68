import type { Db, Tx } from "../ctx";
import { userNames } from "./user-names";

/** The submissions of a version or of a whole service, the newest first, with who decided what and why. */
export async function findRegistrations(
  db: Db | Tx,
  serviceVersion: { id: string } | { serviceId: string },
) {
  const rows = await db.registration.findMany({
    where: { serviceVersion },
    omit: { snapshot: true },
    include: { serviceVersion: { select: { number: true } } },
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
  });
  const nameOf = await userNames(
    db,
    rows.flatMap((row) => [row.submittedById, row.claimedById, row.decidedById]),
  );
  return rows.map((row) => ({
    id: row.id,
    serviceVersionId: row.serviceVersionId,
    number: row.serviceVersion.number,
    state: row.state,
    contentHash: row.contentHash,
    note: row.note,
    submittedAt: row.submittedAt,
    submittedBy: nameOf(row.submittedById),
    claimedBy: row.claimedById && nameOf(row.claimedById),
    decision: row.decision,
    decidedAt: row.decidedAt,
    decidedBy: row.decidedById && nameOf(row.decidedById),
    reason: row.reason,
  }));
}
