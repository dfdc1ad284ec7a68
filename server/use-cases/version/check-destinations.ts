import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { CloudError } from "../../domain/cloud/cloud-error";
import { type CopySource, copyName, isCopyOf } from "../../domain/distribution/copy-labels";
import type { PlanBlocker, PlanWarning } from "../../domain/distribution/plan-finding";
import { type DryRunFinding, readDryRun } from "../../domain/distribution/read-dry-run";
import { isCommunity } from "../../domain/permission/is-community";
import type { CloudSaid } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { askRegions } from "./ask-regions";

/** An image of the platform that a copy can be rehearsed with; `sameSource` when it is one of the very image. */
type Probe = { regionId: string; imageId: string; sameSource: boolean };

/** What was found of one region. */
type Finding = { regionId: string; found: DryRunFinding | "unanswered"; cloud: CloudSaid | null };

/** Other sources' copies that are read to find a private one among them. */
const CANDIDATES = 20;

/** A private copy of the source, else of any other: DryRun needs an image that the platform could copy. */
async function findProbe(ctx: Ctx, source: CopySource): Promise<Probe | null> {
  const available = { state: "available", imageId: { not: null } } as const;
  const read = (where: Prisma.SourceImageWhereInput) =>
    ctx.db.copy.findMany({
      where: { ...available, sourceImage: { productCode: null, ...where } },
      include: { permission: { omit: { wantedAccounts: true } } },
      orderBy: { availableAt: "desc" },
      take: CANDIDATES,
    });
  for (const where of [source, {}]) {
    const copy = (await read(where)).find(({ permission }) => !isCommunity(permission));
    if (copy?.imageId)
      return { regionId: copy.regionId, imageId: copy.imageId, sameSource: where === source };
  }
  return null;
}

/** Whether a stranger has the name of the copy; one that an earlier attempt left is taken up by the distribution. */
async function readName(ctx: Ctx, source: CopySource, regionId: string): Promise<Finding> {
  const copy = { sourceImage: source, regionId, root: false };
  const images = await ctx.cloud.platform.images({ regionId, name: copyName(copy), owner: "self" });
  const stranger = images.some(({ tags }) => !isCopyOf(tags, copy));
  return { regionId, found: stranger ? "taken" : "fine", cloud: null };
}

async function rehearse(
  ctx: Ctx,
  source: CopySource,
  regionId: string,
  probe: Probe,
): Promise<Finding> {
  const name = copyName({ sourceImage: source, regionId, root: false });
  const { regionId: fromRegionId, imageId } = probe;
  try {
    await ctx.cloud.platform.dryRunCopy({ fromRegionId, imageId, regionId, name });
    return { regionId, found: "fine", cloud: null };
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    if (error.kind !== "rejected") throw error;
    return { regionId, found: readDryRun(error, probe.sameSource), cloud: error.said };
  }
}

/** Rehearses the copy into a region, and reads who has its name where the rehearsal did not tell. */
async function checkDestination(
  ctx: Ctx,
  source: CopySource,
  regionId: string,
  probe: Probe | null,
): Promise<Finding> {
  try {
    if (!probe) return await readNameAlone(ctx, source, regionId);
    const rehearsed = await rehearse(ctx, source, regionId, probe);
    if (rehearsed.found === "taken") return await readName(ctx, source, regionId);
    return rehearsed.found === "unknown" ? readNameAlone(ctx, source, regionId) : rehearsed;
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    return { regionId, found: "unanswered", cloud: error.said };
  }
}

/** The name is free, but whether an image more fits in is not known. */
async function readNameAlone(ctx: Ctx, source: CopySource, regionId: string): Promise<Finding> {
  const read = await readName(ctx, source, regionId);
  return read.found === "fine" ? { ...read, found: "unknown" } : read;
}

const BLOCKING = {
  taken: "plan_name_taken",
  quota: "plan_quota",
  refused: "plan_refused",
} as const;
const WARNING = { unknown: "plan_untested", unanswered: "plan_unanswered" } as const;

/** One finding for all regions that answered the same; the cloud's words are those of the first. */
function told(
  findings: readonly Finding[],
  found: string,
  key: string,
  name: string,
): PlanWarning[] {
  const same = findings.filter((finding) => finding.found === found);
  if (same.length === 0) return [];
  const regionIds = same.map(({ regionId }) => regionId);
  const values = { name, regions: regionIds.join(", "), count: regionIds.length };
  return [{ sentence: sentence(`rules.${key}`, values), regionIds, cloud: same[0]?.cloud ?? null }];
}

/**
 * Looks ahead for what would refuse the copies of a source in these regions: an image with their name, a full quota, a region
 * that takes no copies. Rehearses each copy (`DryRun`) with an image the platform has; before it has any, only names are read.
 */
export async function checkDestinations(
  ctx: Ctx,
  source: CopySource,
  regionIds: readonly string[],
): Promise<{ blockers: PlanBlocker[]; warnings: PlanWarning[] }> {
  const probe = regionIds.length > 0 ? await findProbe(ctx, source) : null;
  const findings = await askRegions(regionIds, (regionId) =>
    checkDestination(ctx, source, regionId, probe),
  );
  const name = copyName({ sourceImage: source, regionId: source.regionId, root: false });
  const blocking = Object.entries(BLOCKING).flatMap(([found, key]) =>
    told(findings, found, key, name),
  );
  return {
    blockers: blocking.map((blocker) => ({ ...blocker, code: "INVALID", field: "regionIds" })),
    warnings: Object.entries(WARNING).flatMap(([found, key]) => told(findings, found, key, name)),
  };
}
