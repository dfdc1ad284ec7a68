import type { Ctx } from "../../ctx";
import { accountOf, findOwnPackage } from "../../db/own";
import { packageVisibility } from "../../db/package-visibility";
import { readStoragePrices } from "../../db/storage-prices";
import { wantedRegions } from "../../db/wanted-regions";
import { authorize } from "../../domain/authorize";
import type { PlanWarning } from "../../domain/distribution/plan-finding";
import { basesOf, finishOf } from "../../domain/distribution/planned-region";
import { permissionCalls } from "../../domain/permission/permission-calls";
import { SHARES_PER_IMAGE } from "../../domain/permission/permission-limits";
import {
  NOBODY,
  type Permission,
  wantedPermission,
} from "../../domain/permission/wanted-permission";
import { monthlyCost, type StoragePrices, sumOf } from "../../domain/price/storage-price";
import { sentence } from "../../domain/sentence";
import type { PlanDistributionInput } from "../../domain/version/version-input";
import { type Forecast, forecastPlan } from "./forecast-plan";
import { type PublishWish, runPreflight } from "./run-preflight";

async function wishOf(ctx: Ctx, input: PlanDistributionInput): Promise<PublishWish> {
  const account = await ctx.db.account.findUniqueOrThrow({ where: { uid: accountOf(ctx.actor) } });
  return {
    account,
    imageType: input.imageType,
    regionId: input.sourceRegionId,
    imageId: input.sourceImageId,
    regionIds: wantedRegions(input.sourceRegionId, input.regionIds),
  };
}

/** Who may use the package's images today: what the new ones will be opened to once its services use the version. */
async function openedTo(ctx: Ctx, packageId: string | null): Promise<Permission> {
  if (packageId === null) return NOBODY;
  const found = await findOwnPackage(ctx.db, ctx.actor, packageId);
  const visibility = await packageVisibility(ctx.db, [found], ctx.clock.now());
  return wantedPermission(visibility.get(packageId) ?? { kind: "private" }, ctx.cloud.platformUid);
}

/** The copies to be made, by their regions, and how many of them are kept private. */
type Made = { regionIds: string[]; kept: number };

function madeBy(forecast: Forecast | null, sourceRegionId: string): Made {
  const regions = forecast?.regions ?? [];
  const made = regions.filter(({ deed }) => deed === "copy").map(({ regionId }) => regionId);
  if (!forecast?.makesRoot) return { regionIds: made, kept: 0 };
  return { regionIds: [...made, sourceRegionId], kept: 1 };
}

/** Calls to ModifyImageSharePermission: `now` to let the platform read the source and to withdraw that, `later` to open the images. */
function callsFor(made: Made, wanted: Permission, sourceRegionId: string) {
  return {
    now: made.regionIds.includes(sourceRegionId) ? 2 : 0,
    later: permissionCalls(NOBODY, wanted).length * (made.regionIds.length - made.kept),
    public: wanted.public,
    accounts: wanted.accounts.length,
  };
}

/** What the copies to be made cost a month in sum; nothing is known where no price is set. */
function storageOf({ regionIds }: Made, sizeGiB: number, prices: StoragePrices | null) {
  const costs = regionIds.map((regionId) => monthlyCost(prices, regionId, sizeGiB));
  const known = costs.filter((cost) => cost !== null);
  return {
    currency: prices?.currency ?? null,
    monthly: known.length > 0 ? sumOf(known) : null,
    unpriced: costs.length - known.length,
  };
}

function sharesLimited({ accounts }: Permission): PlanWarning[] {
  if (accounts.length <= SHARES_PER_IMAGE) return [];
  const values = { count: accounts.length, max: SHARES_PER_IMAGE };
  return [{ sentence: sentence("rules.plan_shares_limited", values), regionIds: [], cloud: null }];
}

/**
 * What publishing an image to these regions would do, before it does: the regions in the order in which they will be served and
 * whose image each is copied from, what is moved and stored (GiB), when it will be done (seconds from now, a range), the calls that
 * permissions take, and what stands in the way. Reads and rehearses only. Throws CLOUD_UNAVAILABLE when the source image could not be read.
 */
export async function planDistribution(ctx: Ctx, input: PlanDistributionInput) {
  authorize(ctx.actor, "version.publish");
  const wanted = await openedTo(ctx, input.packageId);
  const wish = await wishOf(ctx, input);
  const { image, blockers, warnings } = await runPreflight(ctx, wish);
  const forecast = image && (await forecastPlan(ctx, wish, image));
  const regions = forecast?.regions ?? [];
  const made = madeBy(forecast, wish.regionId);
  const copies = made.regionIds.length;
  const sizeGiB = image?.disksGiB ?? 0;
  const prices = await readStoragePrices(ctx.db);
  return {
    image: image && { name: image.name, sizeGiB },
    blockers,
    warnings: [...warnings, ...sharesLimited(wanted)],
    regions: regions.map((region) => ({
      ...region,
      /** Decimal text in the list's currency, null where nothing is stored anew or no price is set. */
      monthly: region.deed === "copy" ? monthlyCost(prices, region.regionId, sizeGiB) : null,
    })),
    storage: storageOf(made, sizeGiB, prices),
    copies,
    /** How many of these are made in the source region only to be copied from, because all others are public. */
    privateCopies: made.kept,
    movedGiB: copies * sizeGiB,
    finish: image && finishOf(regions),
    /** What the times are taken from, and how many of the account's own copies there are to learn from. */
    basis: { kinds: basesOf(regions), formerCopies: forecast?.formerCopies ?? 0 },
    /** Hosts of health checks that a wave may wait for. */
    healthCheckHosts: ctx.healthChecks.hosts,
    permissionCalls: callsFor(made, wanted, wish.regionId),
  };
}
