import type { Ctx } from "../../ctx";
import { lockPackage } from "../../db/lock-package";
import { findOwnPackage } from "../../db/own";
import { isUniqueViolation } from "../../db/unique-violation";
import { authorize } from "../../domain/authorize";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import type { CreateVersionInput } from "../../domain/version/version-input";
import { whyNotNewVersion } from "../../domain/version/why-not-version";
import { checkContent } from "./check-content";
import { insertDraft } from "./write-draft";

/** Says what a unique violation while writing a draft of this package meant. */
export async function draftConflict(ctx: Ctx, packageId: string, name: string): Promise<Refusal> {
  const sameName = await ctx.db.version.count({ where: { packageId, name } });
  return sameName > 0
    ? new Refusal("CONFLICT", sentence("rules.version_name_taken"), { field: "version.name" })
    : new Refusal("CONFLICT", sentence("rules.draft_exists"));
}

/**
 * Starts a draft in an existing package. One draft at a time (WRONG_STATE), names unique in the
 * package (CONFLICT at `version.name`), the same idempotency key meets its earlier draft.
 */
export async function createVersion(
  ctx: Ctx,
  input: CreateVersionInput,
): Promise<{ versionId: string }> {
  authorize(ctx.actor, "version.write");
  const found = await findOwnPackage(ctx.db, ctx.actor, input.packageId);
  const versionId = ctx.ids.from("dv", `${found.id}/${input.idempotencyKey}`);
  if (found.versions.some((version) => version.id === versionId)) return { versionId };
  refuseIf(whyNotNewVersion(found.versions));
  if (found.versions.some((version) => version.name === input.version.name)) {
    throw await draftConflict(ctx, found.id, input.version.name);
  }
  const checked = await checkContent(ctx, found.account, input.version);
  try {
    await ctx.db.$transaction(async (tx) => {
      await lockPackage(tx, found.id);
      await insertDraft(ctx, tx, found.id, versionId, checked);
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    if ((await ctx.db.version.count({ where: { id: versionId } })) > 0) return { versionId };
    throw await draftConflict(ctx, found.id, input.version.name);
  }
  return { versionId };
}
