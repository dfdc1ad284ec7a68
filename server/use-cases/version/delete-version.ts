import type { Ctx } from "../../ctx";
import { announce } from "../../db/announce";
import { lockPackage } from "../../db/lock-package";
import { findOwnVersion } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { versionDependents } from "../../db/version-dependents";
import { authorize } from "../../domain/authorize";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { versionLifecycle } from "../../domain/version/version-lifecycle";
import { whyNotDeleteVersion } from "../../domain/version/why-not-version";

/**
 * Deletes a draft, or a published version at rest (WRONG_STATE while copies are under way or a service uses it). The
 * regional images stay: instances may run on them, and another version may use them.
 */
export async function deleteVersion(ctx: Ctx, input: { versionId: string }): Promise<void> {
  authorize(ctx.actor, "version.write");
  const version = await findOwnVersion(ctx.db, ctx.actor, input.versionId);
  const { accountUid } = version.package;
  await ctx.db.$transaction(async (tx) => {
    await lockPackage(tx, version.packageId);
    refuseIf(whyNotDeleteVersion(version, await versionDependents(tx, accountUid, [version.id])));
    const gone = await tx.version.deleteMany({
      where: { id: version.id, state: { in: versionLifecycle.from("delete") } },
    });
    if (gone.count === 0) throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
    const now = ctx.clock.now();
    await tx.package.update({ where: { id: version.packageId }, data: { updatedAt: now } });
    await recordAudit(tx, {
      at: now,
      actor: ctx.actor,
      accountUid,
      action: "version.delete",
      subject: "version",
      subjectId: version.id,
      packageId: version.packageId,
      before: { name: version.name, number: version.number, state: version.state },
    });
    await announce(tx, [{ accountUid, packageId: version.packageId, versionId: version.id }]);
  });
}
