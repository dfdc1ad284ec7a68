import type { Ctx } from "../../ctx";
import { leasedUntil, leaseRegion, type RegionLease } from "../../db/region-lease";
import { authorize } from "../../domain/authorize";
import { CloudError } from "../../domain/cloud/cloud-error";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import { duePermissions, nextDue } from "./due-permissions";
import { readImages } from "./read-found";
import { settlePermission } from "./settle-permission";
import { noteTrouble } from "./write-permission";

/** One image's trouble is that image's alone; only a cloud that gives no answers ends the pass early. */
async function passOnce(ctx: Ctx, regionId: string, lease: RegionLease): Promise<void> {
  const rows = await duePermissions(ctx, regionId);
  let images: Map<string, CloudImage>;
  try {
    images = await readImages(ctx, regionId, rows);
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    for (const row of rows) await noteTrouble(ctx, row, { step: "look", error });
    return;
  }
  for (const row of rows) {
    if (!(await lease.renew())) return;
    const image = (row.copy.imageId && images.get(row.copy.imageId)) || null;
    const { goOn } = await settlePermission(ctx, row, image);
    if (!goOn) return;
  }
}

/**
 * One pass over one region: brings every permission that is due there to what is wanted, finds what
 * somebody else changed, and asks for the next pass when one is due. With nothing to change it writes
 * nothing. It can be run twice and be killed at any point: what was under way is read anew.
 */
export async function reconcilePermissions(ctx: Ctx, input: { regionId: string }): Promise<void> {
  authorize(ctx.actor, "permission.run");
  const { regionId } = input;
  const lease = await leaseRegion(ctx, "permission", regionId);
  if (!lease) {
    // The one who holds it asks for the next pass; should it have died, this one comes when its lease ends.
    const until = await leasedUntil(ctx, "permission", regionId);
    if (until) await ctx.wake.permit(regionId, until);
    return;
  }
  try {
    await passOnce(ctx, regionId, lease);
  } finally {
    await lease.release();
  }
  const due = await nextDue(ctx, regionId);
  if (due) await ctx.wake.permit(regionId, due);
}
