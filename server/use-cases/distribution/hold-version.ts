import type { Ctx, Tx } from "../../ctx";
import { lockCopies } from "../../db/lock-copies";
import { findOwnVersion, type VersionRow } from "../../db/own";
import { copiesOf } from "./copies-of";

/**
 * The actor's version as it is while its copies (and these further ones) are held: nobody moves them, no other version comes
 * to share them, and nobody deletes the version. Copies are held before versions, as everywhere. Throws NOT_FOUND.
 */
export async function holdVersion(
  ctx: Ctx,
  tx: Tx,
  versionId: string,
  more: readonly string[] = [],
): Promise<VersionRow> {
  const before = await findOwnVersion(tx, ctx.actor, versionId);
  await lockCopies(tx, [...copiesOf(before).map((copy) => copy.id), ...more]);
  await tx.$queryRaw`
    select id from "Version" where id = ${versionId} and number is not null for update`;
  return findOwnVersion(tx, ctx.actor, versionId);
}
