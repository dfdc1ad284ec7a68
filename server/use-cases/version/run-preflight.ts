import type { Ctx } from "../../ctx";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import type { CopyState } from "../../domain/distribution/copy-lifecycle";
import type { PlanBlocker, PlanWarning } from "../../domain/distribution/plan-finding";
import { Refusal } from "../../domain/refusal";
import { checkDestinations } from "./check-destinations";
import { checkGrant } from "./check-grant";
import { checkProduct } from "./check-product";
import { checkRegions } from "./check-regions";
import { readSourceImage, type SourceChoice } from "./read-source-image";

/** Which image is to be published where; `regionIds` are all regions, the source's among them. */
export type PublishWish = SourceChoice & { regionIds: readonly string[] };

/** What was found before the first copy; `image` is null when it cannot be used. */
export type Preflight = {
  image: CloudImage | null;
  blockers: PlanBlocker[];
  warnings: PlanWarning[];
};

/** Runs a check that refuses, and answers its refusal as a blocker. A cloud that gave no answer blocks nothing for good: it is thrown. */
async function blocked<T>(check: () => Promise<T>): Promise<T | PlanBlocker> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === "CLOUD_UNAVAILABLE") throw error;
    const { code, sentence, more } = error;
    return { code, sentence, regionIds: [], field: more.field, cloud: more.cloud ?? null };
  }
}

function isBlocker(answer: CloudImage | PlanBlocker | undefined): answer is PlanBlocker {
  return answer !== undefined && "sentence" in answer;
}

/** States of copies for which a call to CopyImage is still to come. */
const TO_BE_COPIED: readonly CopyState[] = ["pending", "failed", "cancelled"];

/** The regions of the wish that the source has no copy in, nor one that the cloud has accepted. */
async function missingRegions(ctx: Ctx, { account, ...wish }: PublishWish): Promise<string[]> {
  const { regionId, imageId, regionIds } = wish;
  const made = await ctx.db.copy.findMany({
    where: {
      root: false,
      sourceImage: { accountUid: account.uid, regionId, imageId },
      state: { notIn: [...TO_BE_COPIED] },
    },
    select: { regionId: true },
  });
  const known = new Set(made.map((copy) => copy.regionId));
  return regionIds.filter((id) => !known.has(id));
}

/** What can be asked about an image that can be used, in the regions that are open. */
async function checkImage(ctx: Ctx, wish: PublishWish, image: CloudImage) {
  const open = await ctx.db.region.findMany({
    where: { id: { in: [...wish.regionIds] }, open: true },
    select: { id: true },
  });
  const isOpen = new Set(open.map(({ id }) => id));
  const missing = (await missingRegions(ctx, wish)).filter((id) => isOpen.has(id));
  if (image.ownerAlias === "marketplace") return [await checkProduct(ctx, image, missing)];
  const { account, regionId, imageId } = wish;
  const source = { accountUid: account.uid, regionId, imageId };
  const destinations = checkDestinations(ctx, source, missing);
  if (!missing.includes(wish.regionId)) return [await destinations];
  return Promise.all([checkGrant(ctx, wish), destinations]);
}

/**
 * Looks for everything that would stop a distribution, before its first copy: with reads and rehearsals (`DryRun`) only. Blockers keep
 * a version from being published, warnings do not. Throws CLOUD_UNAVAILABLE when the source image could not be read.
 */
export async function runPreflight(ctx: Ctx, wish: PublishWish): Promise<Preflight> {
  const [closed, image] = await Promise.all([
    blocked(() => checkRegions(ctx, wish.regionIds).then(() => undefined)),
    blocked(() => readSourceImage(ctx, wish)),
  ]);
  const first = [closed, image].filter(isBlocker);
  if (isBlocker(image)) return { image: null, blockers: first, warnings: [] };
  const found = await checkImage(ctx, wish, image);
  return {
    image,
    blockers: [...first, ...found.flatMap(({ blockers }) => blockers)],
    warnings: found.flatMap(({ warnings }) => warnings),
  };
}
