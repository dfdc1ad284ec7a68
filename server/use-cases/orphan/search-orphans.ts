import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";
import { CloudError } from "../../domain/cloud/cloud-error";
import { searchRegion } from "./search-region";

/** A region searched so lately is not searched again: pressing twice asks the cloud once. */
const FRESH_MS = 10_000;

/** Regions searched at the same time; each asks the cloud page by page. */
const AT_ONCE = 5;

/** One region's trouble is that region's alone. */
async function search(ctx: Ctx, regionId: string): Promise<boolean> {
  try {
    await searchRegion(ctx, regionId);
    return true;
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    ctx.log.warn({ regionId, err: error }, "region could not be searched for orphans");
    return false;
  }
}

/**
 * Searches every open region for images that carry our tags and that no copy knows. It only reads: nothing is adopted or deleted
 * by itself. Answers the regions that gave no result; what was known of them stays.
 */
export async function searchOrphans(ctx: Ctx): Promise<{ unread: string[] }> {
  authorize(ctx.actor, "orphan.search");
  const fresh = new Date(ctx.clock.now().getTime() - FRESH_MS);
  const regions = await ctx.db.region.findMany({
    where: { open: true, OR: [{ searchedAt: null }, { searchedAt: { lt: fresh } }] },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  const waiting = regions.map(({ id }) => id);
  const unread: string[] = [];
  const worker = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      if (!(await search(ctx, id))) unread.push(id);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { unread: unread.sort() };
}
