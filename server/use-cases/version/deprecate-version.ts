import type { z } from "zod";
import type { Ctx, Tx } from "../../ctx";
import { announce } from "../../db/announce";
import { findOwnVersion, type VersionRow } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { authorize } from "../../domain/authorize";
import type { Change } from "../../domain/change";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import type { deprecateVersionInput } from "../../domain/version/version-input";
import { whyNotDeprecate } from "../../domain/version/why-not-version";

/** A replacement is a published version of the same account, and another one. */
async function refuseReplacement(ctx: Ctx, version: VersionRow, id: string | null): Promise<void> {
  if (id === null) return;
  const replacement = await findOwnVersion(ctx.db, ctx.actor, id);
  if (id === version.id || replacement.state === "draft") {
    throw new Refusal("INVALID", sentence("rules.replacement_unfit"), {
      field: "replacementId",
    });
  }
}

/** Pages that show a service which uses the version tell its readers. */
async function usingServices(tx: Tx, versionId: string): Promise<Change[]> {
  const services = await tx.service.findMany({
    where: {
      versions: { some: { templates: { some: { associations: { some: { versionId } } } } } },
    },
    select: { id: true, accountUid: true },
  });
  return services.map(({ id, accountUid }) => ({
    accountUid,
    serviceId: id,
    serviceVersionId: null,
  }));
}

/**
 * Announces from when on a published version should not be chosen any more, and what to choose instead;
 * with `from` null takes the announcement back. What uses the version goes on working. Throws WRONG_STATE
 * for a draft, INVALID for a replacement that is a draft or the version itself.
 */
export async function deprecateVersion(
  ctx: Ctx,
  input: z.infer<typeof deprecateVersionInput>,
): Promise<void> {
  authorize(ctx.actor, "version.publish");
  const version = await findOwnVersion(ctx.db, ctx.actor, input.versionId);
  refuseIf(whyNotDeprecate(version));
  const replacementId = input.from ? input.replacementId : null;
  await refuseReplacement(ctx, version, replacementId);
  const { accountUid } = version.package;
  const now = ctx.clock.now();
  const said = (from: Date | null, replacement: string | null) => ({
    name: version.name,
    from: from?.toISOString() ?? null,
    replacementId: replacement,
  });
  await ctx.db.$transaction(async (tx) => {
    await tx.version.update({
      where: { id: version.id },
      data: { deprecatedFrom: input.from, replacementId, updatedAt: now },
    });
    await recordAudit(tx, {
      at: now,
      actor: ctx.actor,
      accountUid,
      action: input.from ? "version.deprecate" : "version.restore",
      subject: "version",
      subjectId: version.id,
      packageId: version.packageId,
      before: said(version.deprecatedFrom, version.replacementId),
      after: said(input.from, replacementId),
      reason: input.reason || undefined,
    });
    await announce(tx, [
      { accountUid, packageId: version.packageId, versionId: version.id },
      ...(await usingServices(tx, version.id)),
    ]);
  });
}
