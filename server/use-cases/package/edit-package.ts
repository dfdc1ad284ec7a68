import { z } from "zod";
import type { Ctx } from "../../ctx";
import { announce } from "../../db/announce";
import { lockPackage } from "../../db/lock-package";
import { findOwnPackage } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { authorize } from "../../domain/authorize";
import { packageTags } from "../../domain/package/package-tags";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";

/** What may change on a package: never its name. */
export const editPackageInput = z.object({
  packageId: z.string(),
  resourceGroupId: z.string().min(1, "rules.resource_group_missing"),
  tags: packageTags,
});

/** Changes the resource group and the tags of a package. */
export async function editPackage(
  ctx: Ctx,
  input: z.infer<typeof editPackageInput>,
): Promise<void> {
  authorize(ctx.actor, "package.write");
  const found = await findOwnPackage(ctx.db, ctx.actor, input.packageId);
  const { accountUid } = found;
  await ctx.db.$transaction(async (tx) => {
    await lockPackage(tx, found.id);
    const group = await tx.resourceGroup.count({
      where: { id: input.resourceGroupId, accountUid },
    });
    if (group === 0) {
      const reason = sentence("rules.resource_group_missing");
      throw new Refusal("INVALID", reason, { field: "resourceGroupId" });
    }
    const now = ctx.clock.now();
    await tx.packageTag.deleteMany({ where: { packageId: found.id } });
    await tx.packageTag.createMany({
      data: input.tags.map((tag, position) => ({ packageId: found.id, ...tag, position })),
    });
    await tx.package.update({
      where: { id: found.id },
      data: { resourceGroupId: input.resourceGroupId, updatedAt: now },
    });
    await recordAudit(tx, {
      at: now,
      actor: ctx.actor,
      accountUid,
      action: "package.edit",
      subject: "package",
      subjectId: found.id,
      packageId: found.id,
      before: {
        resourceGroupId: found.resourceGroupId,
        tags: found.tags.map(({ key, value }) => ({ key, value })),
      },
      after: { resourceGroupId: input.resourceGroupId, tags: input.tags },
    });
    await announce(tx, [{ accountUid, packageId: found.id, versionId: null }]);
  });
}
