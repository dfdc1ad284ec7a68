import type { Ctx } from "../../ctx";
import { formerCopies } from "../../db/former-copies";
import { plannedCopies } from "../../db/planned-copies";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import { isMoving } from "../../domain/distribution/copy-lifecycle";
import { foreseeTimes } from "../../domain/distribution/foresee-times";
import { foretoldBy } from "../../domain/distribution/foretold-by";
import type { TimedCopy } from "../../domain/distribution/guess-seconds";
import {
  inPlannedOrder,
  type PlannedDeed,
  type PlannedRegion,
} from "../../domain/distribution/planned-region";
import { rootlessSources } from "../../domain/distribution/stranded-copies";
import type { PublishWish } from "./run-preflight";

/** Id of a source image that no version has named yet. */
const NEW_SOURCE = "new";

async function sourceIdOf(ctx: Ctx, { account, regionId, imageId }: PublishWish): Promise<string> {
  const key = { accountUid: account.uid, regionId, imageId };
  const known = await ctx.db.sourceImage.findUnique({
    where: { accountUid_regionId_imageId: key },
    select: { id: true },
  });
  return known?.id ?? NEW_SOURCE;
}

function sizesOf({ sizeGiB, disksGiB }: CloudImage) {
  return { sizeGiB, disksGiB };
}

/** The copy that publishing would ask for, as the planner will see it. */
function newCopy(
  wish: PublishWish,
  image: CloudImage,
  sourceId: string,
  place: { regionId: string; root: boolean },
): TimedCopy {
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
    ...sizesOf(image),
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
): Promise<{ copies: TimedCopy[]; own: TimedCopy[]; root: TimedCopy | null }> {
  const sourceId = await sourceIdOf(ctx, wish);
  const known = await plannedCopies(ctx.db, sourceId);
  const isWished = new Set(wish.regionIds);
  const copies = known.map((copy) => {
    if (copy.sourceId !== sourceId) return copy;
    const isReset = copy.root || isWished.has(copy.regionId);
    const isBroken = copy.state === "failed" || copy.state === "cancelled";
    const state = isReset && isBroken ? "pending" : copy.state;
    return { ...copy, state, ...sizesOf(image) };
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
  const isOwn = (copy: TimedCopy) =>
    copy.sourceId === sourceId && !copy.root && isWished.has(copy.regionId);
  const root = copies.find((copy) => copy.sourceId === sourceId && copy.root) ?? null;
  return { copies, own: copies.filter(isOwn), root };
}

function deedOf({ state, lookedUp }: TimedCopy): PlannedDeed {
  if (state === "available") return "ready";
  if (state !== "pending" && isMoving(state)) return "under_way";
  return lookedUp ? "look_up" : "copy";
}

/** What publishing would do in the regions of a wish, and what it is foreseen from. */
export type Forecast = {
  regions: PlannedRegion[];
  /** Whether a private copy is made in the source region besides, because the others are public. */
  makesRoot: boolean;
  /** How many copies of the account tell something of the next. */
  formerCopies: number;
};

/**
 * The regions of the wish in the order in which the engine would serve them, with what else is under way. Times are judged as
 * those of a distribution under way are, and assumed where there is nothing to judge by.
 */
export async function forecastPlan(
  ctx: Ctx,
  wish: PublishWish,
  image: CloudImage,
): Promise<Forecast> {
  const now = ctx.clock.now();
  const { copies, own, root } = await copiesAfterPublishing(ctx, wish, image);
  const history = await formerCopies(ctx.db, wish.account.uid);
  const sources = { history, foretold: foretoldBy(copies, now), assumes: true, now };
  const outlooks = foreseeTimes(copies, ctx.limits, sources);
  const regions = own.map((copy): PlannedRegion => {
    const outlook = outlooks.get(copy.id);
    return {
      regionId: copy.regionId,
      deed: deedOf(copy),
      fromRegionId: copy.lookedUp ? null : (outlook?.fromRegionId ?? null),
      starts: outlook?.starts ?? null,
      ends: outlook?.left ?? null,
      basis: outlook?.basis ?? null,
    };
  });
  const makesRoot = root !== null && deedOf(root) === "copy";
  return { regions: inPlannedOrder(regions), makesRoot, formerCopies: history.size };
}
