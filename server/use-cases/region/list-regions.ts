import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";

/** Every region ever seen, with its names; `open` is false for those the cloud no longer lists. */
export async function listRegions(ctx: Ctx) {
  authorize(ctx.actor, "region.read");
  return ctx.db.region.findMany({
    select: { id: true, nameEn: true, nameZh: true, open: true },
    orderBy: { id: "asc" },
  });
}
