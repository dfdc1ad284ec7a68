import { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { announcePermissions } from "../../db/announce-permissions";
import type { CloudError } from "../../domain/cloud/cloud-error";
import { ACCOUNTS_NAMED } from "../../domain/permission/account-groups";
import { nextTry } from "../../domain/permission/next-try";
import {
  type PermissionAction,
  permissionLifecycle,
} from "../../domain/permission/permission-lifecycle";
import type {
  FoundPermission,
  PermissionTrouble,
  Written,
} from "../../domain/permission/permission-record";
import type { PermissionRow } from "./due-permissions";

/** What a receipt of one pass says. */
export type Receipt = { found: FoundPermission | null; written: readonly Written[] };

type Write = {
  action: PermissionAction | null;
  data: Prisma.ImagePermissionUpdateManyMutationInput;
  receipt?: Receipt | null;
};

function reasonOf(row: PermissionRow, { written }: Receipt): "change" | "look" | "repair" {
  if (row.repairAskedAt) return "repair";
  return written.length > 0 ? "change" : "look";
}

/**
 * Writes what a pass came to, by compare-and-set, with its receipt: what was wanted, found and written.
 * False when something else is wanted by now: then the next pass decides, and only the receipt is kept,
 * for what was written was written.
 */
export async function writePermission(
  ctx: Ctx,
  row: PermissionRow,
  write: Write,
): Promise<boolean> {
  const now = ctx.clock.now();
  const { copyId, revision, wantedPublic, wantedAccounts } = row;
  const { action, data, receipt } = write;
  const state = action ? { state: permissionLifecycle.to(action) } : {};
  return ctx.db.$transaction(async (tx) => {
    const written = await tx.imagePermission.updateMany({
      where: {
        copyId,
        revision,
        ...(action && { state: { in: permissionLifecycle.from(action) } }),
      },
      data: { ...data, ...state, updatedAt: now },
    });
    if (receipt) {
      await tx.permissionReceipt.create({
        data: {
          copyId,
          at: now,
          reason: reasonOf(row, receipt),
          wanted: {
            public: wantedPublic,
            count: wantedAccounts.length,
            accounts: wantedAccounts.slice(0, ACCOUNTS_NAMED),
          },
          found: receipt.found ?? Prisma.DbNull,
          written: [...receipt.written],
        },
      });
    }
    if (written.count > 0) await announcePermissions(tx, [copyId]);
    return written.count > 0;
  });
}

/** Says that a change is under way: from now on nobody knows what is applied. False when the row has moved on. */
export async function writeIntent(ctx: Ctx, row: PermissionRow): Promise<boolean> {
  const { copyId, revision } = row;
  const taken = await ctx.db.imagePermission.updateMany({
    where: { copyId, revision },
    data: { applied: Prisma.DbNull },
  });
  return taken.count > 0;
}

type Trouble = {
  step: PermissionTrouble["step"];
  error: CloudError;
  /** What the cloud said since; null where nothing was read. */
  found?: FoundPermission | null;
};

/**
 * Keeps what went wrong and when it is tried again. Only a proper no to a change is a failure; without an
 * answer, and when merely looking, the state stays what it was.
 */
export async function noteTrouble(
  ctx: Ctx,
  row: PermissionRow,
  { step, error, found }: Trouble,
  receipt: Receipt | null = null,
): Promise<Date> {
  const now = ctx.clock.now();
  const troubleCount = row.troubleCount + 1;
  const trouble: PermissionTrouble = { step, ...error.said };
  const nextLookAt = nextTry(now, troubleCount, error);
  ctx.log.warn(
    { copyId: row.copyId, regionId: row.copy.regionId, trouble },
    "permission has to wait",
  );
  const fails = error.kind === "rejected" && permissionLifecycle.can("fail", row.state);
  await writePermission(ctx, row, {
    action: fails ? "fail" : null,
    data: { error: trouble, troubleCount, nextLookAt, ...(found && { found, lookedAt: now }) },
    receipt,
  });
  return nextLookAt;
}
