import type { Ctx } from "../../ctx";
import { announce } from "../../db/announce";
import { lockPackage } from "../../db/lock-package";
import { findOwnPackage } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { versionDependents } from "../../db/version-dependents";
import { authorize } from "../../domain/authorize";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { whyNotDeletePackage } from "../../domain/version/why-not-version";

/** Deletes a package with all its versions, unless one is being distributed or used by a service (WRONG_STATE). Regional images stay. */
export async function deletePackage(ctx: Ctx, input: { packageId: string }): Promise<void> {
  authorize(ctx.actor, "package.write");
  const found = await findOwnPackage(ctx.db, ctx.actor, input.packageId);
  await ctx.db.$transaction(async (tx) => {
    // A condition on other rows is not looked at anew after waiting for a lock; so the lock comes first.
    await lockPackage(tx, found.id);
    const ids = found.versions.map((version) => version.id);
    const dependents = await versionDependents(tx, found.accountUid, ids);
    refuseIf(whyNotDeletePackage(found.versions, dependents));
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
