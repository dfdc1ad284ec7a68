import type { Ctx, Tx } from "../../ctx";
import { announce } from "../../db/announce";
import { accountOf } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { wantedRegions, writeRegions } from "../../db/wanted-regions";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import type { VersionContent } from "../../domain/version/version-input";
import { keepSourceImage } from "./read-source-image";

/** A checked version about to be written: its image has been read from the cloud. */
export type CheckedVersion = { content: VersionContent; image: CloudImage };

/** The columns of a version that its content fills. */
export function contentColumns({ content }: CheckedVersion) {
  const market = content.imageType === "marketplace";
  return {
    name: content.name,
    description: content.description.trim(),
    imageType: content.imageType,
    productCode: market ? content.productCode : null,
    productVersion: market ? content.productVersion : null,
  };
}

/** Inserts a draft with its regions into a package of the actor. The one-draft rule is the database's (`draftOf`). */
export async function insertDraft(
  ctx: Ctx,
  tx: Tx,
  packageId: string,
  versionId: string,
  checked: CheckedVersion,
): Promise<void> {
  const accountUid = accountOf(ctx.actor);
  const now = ctx.clock.now();
  const sourceImageId = await keepSourceImage(ctx, tx, accountUid, checked.image);
  await tx.version.create({
    data: {
      id: versionId,
      packageId,
      draftOf: packageId,
      ...contentColumns(checked),
      sourceImageId,
      createdById: ctx.actor.kind === "user" ? ctx.actor.userId : ctx.actor.job,
      createdAt: now,
      updatedAt: now,
    },
  });
  await writeRegions(
    tx,
    versionId,
    wantedRegions(checked.image.regionId, checked.content.regionIds),
  );
  await tx.package.update({ where: { id: packageId }, data: { updatedAt: now } });
  await recordAudit(tx, {
    at: now,
    actor: ctx.actor,
    accountUid,
    action: "version.create",
    subject: "version",
    subjectId: versionId,
    packageId,
    after: { name: checked.content.name, regions: checked.content.regionIds },
  });
  await announce(tx, [{ accountUid, packageId, versionId }]);
}
