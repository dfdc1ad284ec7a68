import type { Ctx } from "../../ctx";
import { readStoragePrices } from "../../db/storage-prices";
import { authorize } from "../../domain/authorize";

/** What storing images costs, as an admin entered it; null before the first time. */
export async function getStoragePrices(ctx: Ctx) {
  authorize(ctx.actor, "price.manage");
  return readStoragePrices(ctx.db);
}
