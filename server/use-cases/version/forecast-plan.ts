import type { Ctx } from "../../ctx";
import { type CopyUnderPlan, plannedCopies } from "../../db/planned-copies";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import { isMoving } from "../../domain/distribution/copy-lifecycle";
import { type CopyPace, copySeconds } from "../../domain/distribution/copy-seconds";
import { type ForeseenCopy, foreseeCopies } from "../../domain/distribution/foresee-copies";
import {
  inPlannedOrder,
  type PlannedDeed,
  type PlannedRegion,
} from "../../domain/distribution/planned-region";
import { rootlessSources } from "../../domain/distribution/stranded-copies";
import type { PublishWish } from "./run-preflight";

/** Id of a source image that no version has named yet. */
const NEW_SOURCE = "new";

const PACES: readonly CopyPace[] = ["even", "fast", "slow"];

async function sourceIdOf(ctx: Ctx, { account, regionId, imageId }: PublishWish): Promise<string> {
  const key = { accountUid: account.uid, regionId, imageId };
  const known = await ctx.db.sourceImage.findUnique({
    where: { accountUid_regionId_imageId: key },
    select: { id: true },
  });
  return known?.id ?? NEW_SOURCE;
}

/** The copy that publishing would ask for, as the planner will see it. */
function newCopy(
  wish: PublishWish,
  image: CloudImage,
  sourceId: string,
  place: { regionId: string; root: boolean },
): CopyUnderPlan {
  return {
    id: `new ${place.root ? "root " : ""}${place.regionId}`,
    sourceId,
    accountUid: wish.account.uid,
    rootRegionId: wish.regionId,
    ...place,
    community: false,
    state: "pending",
    fromRegionId: null,
    lookedUp: image.ownerAlias === "marketplace",
    sizeGiB: image.disksGiB,
    progress: 0,
    remainSeconds: null,
    startedAt: null,
  };
}

/** All copies as they would be just after publishing: those that are there, and one of the source in each region of the wish. */
async function copiesAfterPublishing(
  ctx: Ctx,
  wish: PublishWish,
  image: CloudImage,
): Promise<{ copies: CopyUnderPlan[]; own: CopyUnderPlan[] }> {
  const sourceId = await sourceIdOf(ctx, wish);
  const known = await plannedCopies(ctx.db, sourceId);
  const isWished = new Set(wish.regionIds);
  const copies = known.map((copy) => {
    if (copy.sourceId !== sourceId) return copy;
    const isReset = copy.root || isWished.has(copy.regionId);
    const isBroken = copy.state === "failed" || copy.state === "cancelled";
    const state = isReset && isBroken ? "pending" : copy.state;
    return { ...copy, state, sizeGiB: image.disksGiB };
  });
  const made = new Set(
    copies
      .filter((copy) => copy.sourceId === sourceId && !copy.root)
      .map(({ regionId }) => regionId),
  );
  for (const regionId of [...isWished].sort())
    if (!made.has(regionId)) copies.push(newCopy(wish, image, sourceId, { regionId, root: false }));
  if (rootlessSources(copies).some((source) => source.sourceId === sourceId))
    copies.push(newCopy(wish, image, sourceId, { regionId: wish.regionId, root: true }));
  const isOwn = (copy: CopyUnderPlan) =>
    copy.sourceId === sourceId && !copy.root && isWished.has(copy.regionId);
  return { copies, own: copies.filter(isOwn) };
}

/** Seconds that the copy takes at this pace; what is left where it is under way. */
function secondsAt(copy: CopyUnderPlan, pace: CopyPace): number {
  if (copy.lookedUp || copy.state === "verifying") return 0;
  const whole = copySeconds(copy.sizeGiB, pace);
  if (copy.state === "pending") return whole;
  return copy.remainSeconds ?? Math.ceil(whole * (1 - copy.progress / 100));
}

function deedOf({ state, lookedUp }: CopyUnderPlan): PlannedDeed {
  if (state === "available") return "ready";
  if (state !== "pending" && isMoving(state)) return "under_way";
  return lookedUp ? "look_up" : "copy";
}

function rangeOf(foreseen: readonly ForeseenCopy[], of: (copy: ForeseenCopy) => number) {
  if (foreseen.length < PACES.length) return null;
  const seconds = foreseen.map(of);
  return { least: Math.min(...seconds), most: Math.max(...seconds) };
}

/** The regions of the wish in the order in which the engine would serve them, with what else is under way. */
export async function forecastPlan(
  ctx: Ctx,
  wish: PublishWish,
  image: CloudImage,
): Promise<PlannedRegion[]> {
  const { copies, own } = await copiesAfterPublishing(ctx, wish, image);
  const byId = new Map(copies.map((copy) => [copy.id, copy]));
  const plays = PACES.map((pace) =>
    foreseeCopies(copies, ctx.limits, ({ id }) => {
      const copy = byId.get(id);
      return copy ? secondsAt(copy, pace) : 0;
    }),
  );
  const regions = own.map((copy): PlannedRegion => {
    const foreseen = plays.flatMap((play) => play.get(copy.id) ?? []);
    return {
      regionId: copy.regionId,
      deed: deedOf(copy),
      fromRegionId: copy.lookedUp ? null : (foreseen[0]?.fromRegionId ?? null),
      starts: rangeOf(foreseen, ({ startsIn }) => startsIn),
      ends: rangeOf(foreseen, ({ endsIn }) => endsIn),
    };
  });
  return inPlannedOrder(regions);
}
