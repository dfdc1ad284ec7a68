import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import type { Ctx, Tx } from "../../ctx";
import { announcePermissions } from "../../db/announce-permissions";
import { lockCopies } from "../../db/lock-copies";
import { recordAudit } from "../../db/record-audit";
import { resetCopies } from "../../db/reset-copies";
import { rollUpVersions } from "../../db/roll-up-versions";
import { authorize } from "../../domain/authorize";
import { permissionLifecycle } from "../../domain/permission/permission-lifecycle";
import { readRecord } from "../../domain/permission/permission-record";
import { whyNotRepair } from "../../domain/permission/why-not-repair";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import type { PermissionRow } from "./due-permissions";
import { findPackage } from "./find-package";

/** One regional image of a package, or all that differ. */
export const repairInput = z.object({ packageId: z.string(), copyId: z.string().nullable() });

type Input = z.infer<typeof repairInput>;

/** Who is wanted is not asked here, and can be a long list. */
type Repairable = Omit<PermissionRow, "wantedAccounts">;

/** The permissions to repair, held until the transaction ends. */
async function chosen(tx: Tx, { packageId, copyId }: Input): Promise<Repairable[]> {
  const versions = { some: { version: { packageId, number: { not: null } } } };
  const where = { copy: { versionRegions: versions }, ...(copyId && { copyId }) };
  const ids = await tx.imagePermission.findMany({ where, select: { copyId: true } });
  await lockCopies(
    tx,
    ids.map((each) => each.copyId),
  );
  const rows = await tx.imagePermission.findMany({
    where,
    include: { copy: true },
    omit: { wantedAccounts: true },
  });
  if (copyId === null) return rows.filter((row) => whyNotRepair(row) === null);
  const [row] = rows;
  if (!row) throw new Refusal("NOT_FOUND", sentence("errors.region_not_found"));
  refuseIf(whyNotRepair(row));
  return [row];
}

function isGone(row: Repairable): boolean {
  const drift = (row.state === "drifted" && readRecord("drift", row.drift)) || [];
  return row.copy.state === "available" && drift.some(({ kind }) => kind === "image_deleted");
}

/** An image that was deleted is copied again; who may use it is settled when it is there. */
async function remake(tx: Tx, rows: readonly Repairable[], now: Date): Promise<void> {
  const copyIds = rows.map((row) => row.copyId);
  if (copyIds.length === 0) return;
  await resetCopies(tx, { id: { in: copyIds } }, now, "remake");
  await tx.imagePermission.updateMany({
    where: { copyId: { in: copyIds } },
    data: { found: Prisma.DbNull, lookedAt: null },
  });
  await rollUpVersions(tx, copyIds, now);
}

async function ask(tx: Tx, rows: readonly Repairable[], now: Date): Promise<void> {
  await tx.imagePermission.updateMany({
    where: { copyId: { in: rows.map((row) => row.copyId) } },
    data: {
      state: permissionLifecycle.to("repair"),
      drift: Prisma.DbNull,
      error: Prisma.DbNull,
      troubleCount: 0,
      repairAskedAt: now,
      revision: { increment: 1 },
      nextLookAt: now,
      updatedAt: now,
    },
  });
}

async function write(ctx: Ctx, input: Input, accountUid: string): Promise<Repairable[]> {
  const now = ctx.clock.now();
  return ctx.db.$transaction(async (tx) => {
    const rows = await chosen(tx, input);
    if (rows.length === 0) return rows;
    const copyIds = rows.map((row) => row.copyId);
    await remake(tx, rows.filter(isGone), now);
    await ask(tx, rows, now);
    await recordAudit(tx, {
      at: now,
      actor: ctx.actor,
      accountUid,
      action: "permission.repair",
      subject: "package",
      subjectId: input.packageId,
      packageId: input.packageId,
      before: { states: Object.fromEntries(rows.map((row) => [row.copy.regionId, row.state])) },
      after: { regions: rows.map((row) => row.copy.regionId).sort() },
    });
    await announcePermissions(tx, copyIds);
    return rows;
  });
}

/**
 * Has regional images brought back to what is wanted that somebody else changed, and tries again what
 * was refused: one (WRONG_STATE when there is nothing to repair), or all of a package. A deleted image is
 * copied again. Pressing twice does no more than once.
 */
export async function repairPermissions(ctx: Ctx, input: Input): Promise<{ repaired: number }> {
  authorize(ctx.actor, "permission.repair");
  const { accountUid } = await findPackage(ctx, input.packageId);
  const rows = await write(ctx, input, accountUid);
  for (const { copy } of rows) await ctx.wake.permit(copy.regionId);
  if (rows.some(isGone)) await ctx.wake.plan();
  return { repaired: rows.length };
}
