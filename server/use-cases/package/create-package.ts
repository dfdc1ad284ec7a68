import type { Ctx } from "../../ctx";
import { accountOf } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { isUniqueViolation } from "../../db/unique-violation";
import { authorize } from "../../domain/authorize";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import type { CreatePackageInput } from "../../domain/version/version-input";
import { checkContent } from "../version/check-content";
import { type CheckedVersion, insertDraft } from "../version/write-draft";

/** Ids of what was created. */
export type CreatedPackage = { packageId: string; versionId: string };

async function checkResourceGroup(ctx: Ctx, accountUid: string, id: string): Promise<void> {
  const found = await ctx.db.resourceGroup.count({ where: { id, accountUid } });
  if (found === 0) {
    throw new Refusal("INVALID", sentence("rules.resource_group_missing"), {
      field: "resourceGroupId",
    });
  }
}

async function write(
  ctx: Ctx,
  input: CreatePackageInput,
  ids: CreatedPackage,
  version: CheckedVersion,
) {
  const accountUid = accountOf(ctx.actor);
  const now = ctx.clock.now();
  await ctx.db.$transaction(async (tx) => {
    await tx.package.create({
      data: {
        id: ids.packageId,
        accountUid,
        name: input.name,
        resourceGroupId: input.resourceGroupId,
        createdById: ctx.actor.kind === "user" ? ctx.actor.userId : ctx.actor.job,
        createdAt: now,
        updatedAt: now,
        tags: { create: input.tags.map((tag, position) => ({ ...tag, position })) },
      },
    });
    await recordAudit(tx, {
      at: now,
      actor: ctx.actor,
      accountUid,
      action: "package.create",
      subject: "package",
      subjectId: ids.packageId,
      packageId: ids.packageId,
      after: { name: input.name, tags: input.tags },
    });
    await insertDraft(ctx, tx, ids.packageId, ids.versionId, version);
  });
}

/**
 * Creates a package with its first draft. The same idempotency key meets the package it made before.
 * Throws INVALID (field named), CONFLICT at `name` when the account has a package of that name.
 */
export async function createPackage(ctx: Ctx, input: CreatePackageInput): Promise<CreatedPackage> {
  authorize(ctx.actor, "package.write");
  const accountUid = accountOf(ctx.actor);
  const seed = `${accountUid}/${input.idempotencyKey}`;
  const ids = { packageId: ctx.ids.from("dp", seed), versionId: ctx.ids.from("dv", seed) };
  if ((await ctx.db.package.count({ where: { id: ids.packageId } })) > 0) return ids;

  const account = await ctx.db.account.findUniqueOrThrow({ where: { uid: accountUid } });
  await checkResourceGroup(ctx, accountUid, input.resourceGroupId);
  const checked = await checkContent(ctx, account, input.version);
  try {
    await write(ctx, input, ids, checked);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    if ((await ctx.db.package.count({ where: { id: ids.packageId } })) > 0) return ids;
    throw new Refusal("CONFLICT", sentence("rules.package_name_taken"), { field: "name" });
  }
  return ids;
}
