import type { Ctx } from "../../ctx";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";

/** Refuses regions that the cloud does not open to us (INVALID at `regionIds`, naming them). */
export async function checkRegions(ctx: Ctx, regionIds: readonly string[]): Promise<void> {
  const open = await ctx.db.region.findMany({
    where: { id: { in: [...regionIds] }, open: true },
    select: { id: true },
  });
  const known = new Set(open.map((region) => region.id));
  const closed = regionIds.filter((id) => !known.has(id));
  if (closed.length > 0) {
    const reason = sentence("rules.regions_closed", { regions: closed.join(", ") });
    throw new Refusal("INVALID", reason, { field: "regionIds" });
  }
}
