import type { Prisma, StrayImage } from "@/prisma/generated/client";
import type { Db, Tx } from "../ctx";
import type { Actor } from "../domain/actor";
import { Refusal } from "../domain/refusal";
import { sentence } from "../domain/sentence";
import { accountOf } from "./own";

/** Copies at rest with an image of the platform's that no version refers to; a root is one when its source has no version. */
const UNREFERENCED = {
  imageId: { not: null },
  state: { in: ["available", "failed", "cancelled"] },
  versionRegions: { none: {} },
  sourceImage: { productCode: null },
  OR: [{ root: false }, { sourceImage: { copies: { every: { versionRegions: { none: {} } } } } }],
} satisfies Prisma.CopyWhereInput;

/** The actor's copies that no version refers to any more. */
export function ownUnreferenced(actor: Actor): Prisma.CopyWhereInput {
  return { AND: [UNREFERENCED, { sourceImage: { accountUid: accountOf(actor) } }] };
}

/**
 * The actor's image that no copy knows, by its tags a copy of a source of that account. Throws NOT_FOUND when it is not
 * listed, belongs to somebody else, or has come to belong to a copy since it was found.
 */
export async function findOwnStray(
  db: Db | Tx,
  actor: Actor,
  { regionId, imageId }: { regionId: string; imageId: string },
): Promise<StrayImage> {
  const stray = await db.strayImage.findFirst({
    where: { regionId, imageId, accountUid: accountOf(actor) },
  });
  if (!stray || (await db.copy.count({ where: { regionId, imageId } })) > 0)
    throw new Refusal("NOT_FOUND", sentence("errors.orphan_not_found"));
  return stray;
}
