import type { Ctx } from "../../ctx";
import { announce } from "../../db/announce";
import { readDependents } from "../../db/dependents";
import { lockPackage } from "../../db/lock-package";
import type { VersionRow } from "../../db/own";
import { recordAudit } from "../../db/record-audit";

/** What is said of a version; both null where nothing is. */
export type Deprecation = { deprecatedFrom: Date | null; replacementId: string | null };

const told = ({ deprecatedFrom, replacementId }: Deprecation) => ({
  deprecatedFrom: deprecatedFrom?.toISOString() ?? null,
  replacementId,
});

/** Writes a deprecation, and tells the pages of the version and of every service that uses it. */
export async function writeDeprecation(
  ctx: Ctx,
  version: VersionRow,
  deprecation: Deprecation,
  reason: string,
): Promise<void> {
  const { id, packageId } = version;
  const { accountUid } = version.package;
  await ctx.db.$transaction(async (tx) => {
    await lockPackage(tx, packageId);
    await tx.version.update({ where: { id }, data: deprecation });
    await recordAudit(tx, {
      at: ctx.clock.now(),
      actor: ctx.actor,
      accountUid,
      action: deprecation.deprecatedFrom ? "version.deprecate" : "version.undo-deprecation",
      subject: "version",
      subjectId: id,
      packageId,
      reason: reason || undefined,
      before: told(version),
      after: told(deprecation),
    });
    const consumers = await readDependents(tx, [id]);
    const services = new Map(consumers.map((consumer) => [consumer.serviceId, consumer]));
    await announce(tx, [
      { accountUid, packageId, versionId: id },
      ...[...services.values()].map((consumer) => ({
        accountUid: consumer.accountUid,
        serviceId: consumer.serviceId,
        serviceVersionId: null,
      })),
    ]);
  });
}
