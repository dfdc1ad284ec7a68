import type { Db, Tx } from "../ctx";
import type { StoragePrices } from "../domain/price/storage-price";

/** Id of the one list. */
export const STORAGE_LIST = "storage";

/** What storing images costs, and the list's revision; null before anybody entered it. */
export async function readStoragePrices(
  db: Db | Tx,
): Promise<(StoragePrices & { revision: number }) | null> {
  const list = await db.priceList.findUnique({
    where: { id: STORAGE_LIST },
    include: { regions: { orderBy: { regionId: "asc" } } },
  });
  if (!list) return null;
  const { currency, defaultPrice, revision, regions } = list;
  const prices = regions.map(({ regionId, price }) => [regionId, price.toFixed()] as const);
  return {
    currency,
    defaultPrice: defaultPrice?.toFixed() ?? null,
    prices: Object.fromEntries(prices),
    revision,
  };
}
