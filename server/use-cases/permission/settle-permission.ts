import { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { CloudError } from "../../domain/cloud/cloud-error";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import { type LookedAt, nextPermissionStep } from "../../domain/permission/next-permission-step";
import type { PermissionCall } from "../../domain/permission/permission-calls";
import { NOT_AVAILABLE_MS } from "../../domain/permission/permission-limits";
import {
  type Drift,
  type FoundPermission,
  readRecord,
} from "../../domain/permission/permission-record";
import type { PermissionRow } from "./due-permissions";
import { readFound } from "./read-found";
import { type Outcome, writeCalls } from "./write-calls";
import { noteTrouble, type Receipt, writeIntent, writePermission } from "./write-permission";

/** What a pass does with one image next, or that the cloud is to be left alone for now. */
export type Settled = { goOn: boolean };

const GO_ON: Settled = { goOn: true };

function lookedAt(row: PermissionRow, found: FoundPermission): LookedAt {
  const applied = readRecord("applied", row.applied);
  return {
    wanted: { public: row.wantedPublic, accounts: row.wantedAccounts },
    applied: applied?.imageId === found.imageId ? applied : null,
    found,
    repairing: row.repairAskedAt !== null,
  };
}

/** What a look always leaves behind. */
function seen(ctx: Ctx, found: FoundPermission) {
  return { found, lookedAt: ctx.clock.now(), troubleCount: 0, error: Prisma.DbNull };
}

async function rest(ctx: Ctx, row: PermissionRow, found: FoundPermission, receipt: Receipt | null) {
  const { imageId, accounts } = found;
  const isLimited = !found.public && row.wantedAccounts.length > accounts.length;
  await writePermission(ctx, row, {
    action: isLimited ? "limit" : "confirm",
    data: {
      ...seen(ctx, found),
      applied: { imageId, public: found.public, accounts },
      drift: Prisma.DbNull,
      repairAskedAt: null,
      nextLookAt: null,
    },
    receipt,
  });
}

async function tellDrift(ctx: Ctx, row: PermissionRow, found: FoundPermission, drift: Drift[]) {
  const isNew = JSON.stringify(readRecord("drift", row.drift)) !== JSON.stringify(drift);
  await writePermission(ctx, row, {
    action: "drift",
    data: { ...seen(ctx, found), drift, repairAskedAt: null, nextLookAt: null },
    receipt: isNew ? { found, written: [] } : null,
  });
}

async function waitForImage(ctx: Ctx, row: PermissionRow, found: FoundPermission) {
  const nextLookAt = new Date(ctx.clock.now().getTime() + NOT_AVAILABLE_MS);
  await writePermission(ctx, row, { action: null, data: { ...seen(ctx, found), nextLookAt } });
}

/** Every call was taken and yet the image is not as it should be: said under a code of ours, and tried again. */
function notInForce(): CloudError {
  const message = "The calls were accepted, and the image was not changed accordingly.";
  const said = { code: "PermissionNotInForce", message, requestId: null };
  return new CloudError("rejected", "ModifyImageSharePermission", said);
}

/** What a refused change left in the cloud: what some of its calls brought about is told. Null where that cannot be read. */
async function readAfterRefusal(
  ctx: Ctx,
  image: { regionId: string; imageId: string },
  { found, written }: Receipt,
): Promise<FoundPermission | null> {
  if (!found || !written.some(({ error }) => error === null)) return found;
  try {
    return await readFound(ctx, image, found.status);
  } catch (error) {
    if (error instanceof CloudError) return null;
    throw error;
  }
}

/** Writes the difference and reads again what came of it: only what was seen is said to be in force. */
async function change(
  ctx: Ctx,
  row: PermissionRow,
  found: FoundPermission,
  calls: PermissionCall[],
): Promise<Settled> {
  if (!(await writeIntent(ctx, row))) return GO_ON;
  const changing: PermissionRow = { ...row, applied: null };
  const image = { regionId: row.copy.regionId, imageId: found.imageId };
  const { written, error }: Outcome = await writeCalls(ctx, image, calls);
  const receipt: Receipt = { found, written };
  if (error) {
    const after = await readAfterRefusal(ctx, image, receipt);
    return wait(ctx, changing, { step: "write", error }, receipt, after);
  }
  const isRestored = calls.some(({ call }) => call === "restore");
  try {
    const after = await readFound(ctx, image, isRestored ? "Available" : found.status);
    const next = nextPermissionStep({ ...lookedAt(changing, after), repairing: false });
    if (next.kind === "matching") await rest(ctx, changing, after, receipt);
    else if (next.kind === "drifted") await tellDrift(ctx, changing, after, next.drift);
    else await noteTrouble(ctx, changing, { step: "write", error: notInForce() }, receipt);
    return GO_ON;
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    return wait(ctx, changing, { step: "look", error }, receipt);
  }
}

/** A proper no is about this image; without an answer the others would meet the same. */
async function wait(
  ctx: Ctx,
  row: PermissionRow,
  trouble: { step: "look" | "write"; error: CloudError },
  receipt: Receipt | null = null,
  found: FoundPermission | null = null,
): Promise<Settled> {
  await noteTrouble(ctx, row, { ...trouble, found }, receipt);
  return { goOn: trouble.error.kind === "rejected" };
}

/**
 * Brings one image's permission a step on: reads who may use it, decides, writes only what differs, and
 * keeps a receipt of everything that was new. `image` is what the region holds, null for nothing.
 */
export async function settlePermission(
  ctx: Ctx,
  row: PermissionRow,
  image: CloudImage | null,
): Promise<Settled> {
  const { regionId, imageId } = row.copy;
  if (!imageId) return GO_ON;
  let found: FoundPermission;
  try {
    found = await readFound(ctx, { regionId, imageId }, image?.status ?? "Missing");
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    return wait(ctx, row, { step: "look", error });
  }
  const step = nextPermissionStep(lookedAt(row, found));
  if (step.kind === "write") return change(ctx, row, found, step.calls);
  if (step.kind === "wait") await waitForImage(ctx, row, found);
  else if (step.kind === "drifted") await tellDrift(ctx, row, found, step.drift);
  else await rest(ctx, row, found, row.found === null ? { found, written: [] } : null);
  return GO_ON;
}
