import type { Ctx } from "../../ctx";
import { announce } from "../../db/announce";
import { findDependents } from "../../db/dependents";
import { isForeignKeyViolation } from "../../db/foreign-key-violation";
import { lockPackage } from "../../db/lock-package";
import { findOwnPackage } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { authorize } from "../../domain/authorize";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { whyNotDeletePackage } from "../../domain/version/why-not-version";

/**
 * Deletes a package with all its versions, unless one is being distributed or a version of a service uses one
 * (WRONG_STATE). Regional images stay.
 */
export async function deletePackage(ctx: Ctx, input: { packageId: string }): Promise<void> {
  authorize(ctx.actor, "package.write");
  const found = await findOwnPackage(ctx.db, ctx.actor, input.packageId);
  const ids = found.versions.map(({ id }) => id);
  const dependents = () => findDependents(ctx.db, found.accountUid, ids);
  refuseIf(whyNotDeletePackage(found.versions, await dependents()));
  try {
    await write(ctx, found);
  } catch (error) {
    if (!isForeignKeyViolation(error)) throw error;
    // A template was associated between the check and the write.
    refuseIf(whyNotDeletePackage(found.versions, await dependents()));
    throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
  }
}

type Found = Awaited<ReturnType<typeof findOwnPackage>>;

async function write(ctx: Ctx, found: Found): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    // A condition on other rows is not looked at anew after waiting for a lock; so the lock comes first.
    await lockPackage(tx, found.id);
    const gone = await tx.package.deleteMany({
      where: { id: found.id, versions: { none: { state: "distributing" } } },
    });
    if (gone.count === 0) throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
    await recordAudit(tx, {
      at: ctx.clock.now(),
      actor: ctx.actor,
      accountUid: found.accountUid,
      action: "package.delete",
      subject: "package",
      subjectId: found.id,
      packageId: found.id,
      before: { name: found.name, versions: found.versions.map((version) => version.name) },
    });
    await announce(tx, [{ accountUid: found.accountUid, packageId: found.id, versionId: null }]);
  });
}
