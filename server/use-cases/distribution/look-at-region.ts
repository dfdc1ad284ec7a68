import type { Ctx } from "../../ctx";
import { leasedUntil, leaseRegion, type RegionLease } from "../../db/region-lease";
import { authorize } from "../../domain/authorize";
import { CloudError } from "../../domain/cloud/cloud-error";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import { nextStep } from "../../domain/distribution/next-step";
import { IDS_PER_LOOK, LOOK_MIN_MS } from "../../domain/distribution/tunables";
import { carryOutStep } from "./carry-out-step";
import { type CopyRow, copiesToLookAt, IN_FLIGHT, nextDue } from "./copies-in-region";
import { countCalls } from "./count-calls";
import { noteTrouble, troubleFrom } from "./note-trouble";
import { withdrawGrants } from "./tend-grant";

/** The images of these copies as the region holds them now; one call per 100. */
async function look(ctx: Ctx, regionId: string, copies: readonly CopyRow[]) {
  const read = copies.filter(({ imageId }) => imageId !== null);
  const images = new Map<string, CloudImage>();
  for (let start = 0; start < read.length; start += IDS_PER_LOOK) {
    const together = read.slice(start, start + IDS_PER_LOOK);
    const imageIds = together.flatMap(({ imageId }) => imageId ?? []);
    const found = await countCalls(ctx, together, () =>
      ctx.cloud.platform.images({ regionId, imageIds }),
    );
    for (const image of found) images.set(image.imageId, image);
  }
  return images;
}

/** One copy's trouble is that copy's alone; an unexpected error is logged whole and waits like any other. */
async function tend(ctx: Ctx, copy: CopyRow, image: CloudImage | null): Promise<void> {
  const step = nextStep(copy, image, ctx.clock.now());
  try {
    await carryOutStep(ctx, copy, step, image);
  } catch (error) {
    if (error instanceof CloudError) {
      const stage = step.kind === "verify" || step.kind === "cancel" ? step.kind : "copy";
      await noteTrouble(ctx, copy, troubleFrom(stage, error), error.retryAfterMs);
      return;
    }
    ctx.log.error({ copyId: copy.id, err: error }, "copy met an unexpected error");
    const trouble = { step: "copy", code: "InternalError", message: "", requestId: null } as const;
    await noteTrouble(ctx, copy, trouble);
  }
}

/** Did a copy leave the region's traffic, so that a slot or a new source is free? */
async function cameToRest(ctx: Ctx, copies: readonly CopyRow[]): Promise<boolean> {
  const resting = await ctx.db.copy.count({
    where: { id: { in: copies.map((copy) => copy.id) }, NOT: IN_FLIGHT },
  });
  return resting > 0;
}

async function lookOnce(ctx: Ctx, regionId: string, lease: RegionLease): Promise<boolean> {
  const copies = await copiesToLookAt(ctx, regionId);
  let images: Map<string, CloudImage>;
  try {
    images = await look(ctx, regionId, copies);
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    for (const copy of copies) {
      await noteTrouble(ctx, copy, troubleFrom("look", error), error.retryAfterMs);
    }
    return false;
  }
  for (const copy of copies) {
    if (!(await lease.renew())) break;
    const image = (copy.imageId && images.get(copy.imageId)) || null;
    await countCalls(ctx, [copy], () => tend(ctx, copy, image));
  }
  await withdrawGrants(ctx, regionId);
  return cameToRest(ctx, copies);
}

/**
 * One look at one region: reads the copies in flight there together, moves each a step on, withdraws
 * grants that are done with, and asks for the next look when one is due. May run twice or at the same
 * time elsewhere without harm.
 */
export async function lookAtRegion(ctx: Ctx, input: { regionId: string }): Promise<void> {
  authorize(ctx.actor, "distribution.run");
  const begunAt = ctx.clock.now().getTime();
  const lease = await leaseRegion(ctx, "look", input.regionId);
  if (!lease) {
    // The one who holds it asks for the next look; should it have died, this one comes when its lease ends.
    const until = await leasedUntil(ctx, "look", input.regionId);
    if (until) await ctx.wake.look(input.regionId, until);
    return;
  }
  let rested = false;
  try {
    rested = await lookOnce(ctx, input.regionId, lease);
  } finally {
    await lease.release();
  }
  const due = await nextDue(ctx, input.regionId);
  if (due) {
    await ctx.wake.look(input.regionId, new Date(Math.max(due.getTime(), begunAt + LOOK_MIN_MS)));
  }
  if (rested) await ctx.wake.plan();
}
