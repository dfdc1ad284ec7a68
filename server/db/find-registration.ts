import type { Prisma } from "@/prisma/generated/client";
import type { Db, Tx } from "../ctx";
import { Refusal } from "../domain/refusal";
import { sentence } from "../domain/sentence";
import type { ServiceContent } from "../domain/service/service-content";
import type { ReviewFacts } from "../domain/service/why-not-review";
import { userNames } from "./user-names";

const PARTS = {
  serviceVersion: {
    select: {
      id: true,
      number: true,
      state: true,
      type: true,
      updatedAt: true,
      serviceId: true,
      service: {
        include: {
          account: { select: { uid: true, name: true } },
          versions: { select: { id: true, number: true, state: true, type: true } },
        },
      },
    },
  },
} satisfies Prisma.RegistrationInclude;

/** A submission with its version, service and account. */
export type RegistrationRow = Prisma.RegistrationGetPayload<{ include: typeof PARTS }>;

/** A submission of any account: who may see it is asked before. Throws NOT_FOUND. */
export async function findRegistration(db: Db | Tx, id: string): Promise<RegistrationRow> {
  const found = await db.registration.findUnique({ where: { id }, include: PARTS });
  if (!found) throw new Refusal("NOT_FOUND", sentence("errors.registration_not_found"));
  return found;
}

/** The content as it was submitted. */
export function snapshotOf({ snapshot }: Pick<RegistrationRow, "snapshot">): ServiceContent {
  // Written by submitting only, from a content that had been checked.
  return snapshot as unknown as ServiceContent;
}

/** What decides who may do what with a submission. */
export async function reviewFacts(db: Db | Tx, row: RegistrationRow): Promise<ReviewFacts> {
  const { state, claimedById } = row;
  const nameOf = await userNames(db, [claimedById]);
  const { accountUid } = row.serviceVersion.service;
  return { state, accountUid, claimedById, claimedBy: claimedById && nameOf(claimedById) };
}
