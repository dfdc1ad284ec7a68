import type { Ctx } from "../../ctx";
import { announce } from "../../db/announce";
import { lockPackage } from "../../db/lock-package";
import { findOwnVersion, type VersionRow } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { isUniqueViolation } from "../../db/unique-violation";
import { wantedRegions, writeRegions } from "../../db/wanted-regions";
import { authorize } from "../../domain/authorize";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import type { EditVersionInput } from "../../domain/version/version-input";
import { versionLifecycle } from "../../domain/version/version-lifecycle";
import { whyNotEdit } from "../../domain/version/why-not-version";
import { checkContent } from "./check-content";
import { draftConflict } from "./create-version";
import { keepSourceImage } from "./read-source-image";
import { type CheckedVersion, contentColumns } from "./write-draft";

async function write(ctx: Ctx, version: VersionRow, revision: number, checked: CheckedVersion) {
  const now = ctx.clock.now();
  const { accountUid } = version.package;
  await ctx.db.$transaction(async (tx) => {
    await lockPackage(tx, version.packageId);
    const sourceImageId = await keepSourceImage(ctx, tx, accountUid, checked.image);
    const written = await tx.version.updateMany({
      where: { id: version.id, revision, state: { in: versionLifecycle.from("edit") } },
      data: {
        ...contentColumns(checked),
        sourceImageId,
        revision: revision + 1,
        updatedAt: now,
      },
    });
    if (written.count === 0) throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
    await writeRegions(
      tx,
      version.id,
      wantedRegions(checked.image.regionId, checked.content.regionIds),
    );
    await tx.package.update({ where: { id: version.packageId }, data: { updatedAt: now } });
    await recordAudit(tx, {
      at: now,
      actor: ctx.actor,
      accountUid,
      action: "version.edit",
      subject: "version",
      subjectId: version.id,
      packageId: version.packageId,
      before: { name: version.name, regions: version.regions.map((region) => region.regionId) },
      after: { name: checked.content.name, regions: checked.content.regionIds },
    });
    await announce(tx, [{ accountUid, packageId: version.packageId, versionId: version.id }]);
  });
}

/** Rewrites a draft. A form older than the draft is refused (CONFLICT), a published version is locked (WRONG_STATE). */
export async function editVersion(
  ctx: Ctx,
  input: EditVersionInput,
): Promise<{ revision: number }> {
  authorize(ctx.actor, "version.write");
  const version = await findOwnVersion(ctx.db, ctx.actor, input.versionId);
  refuseIf(whyNotEdit(version));
  const checked = await checkContent(ctx, version.package.account, input.version);
  try {
    await write(ctx, version, input.revision, checked);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw await draftConflict(ctx, version.packageId, input.version.name);
  }
  return { revision: input.revision + 1 };
}
