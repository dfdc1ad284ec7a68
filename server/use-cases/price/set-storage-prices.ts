import type { Ctx, Tx } from "../../ctx";
import { accountOf } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { readStoragePrices, STORAGE_LIST } from "../../db/storage-prices";
import { authorize } from "../../domain/authorize";
import type { StoragePrices, StoragePricesInput } from "../../domain/price/storage-price";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";

/** The list with what was left empty taken out. */
function enteredOf({ currency, defaultPrice, prices }: StoragePricesInput): StoragePrices {
  const entered = Object.entries(prices).filter(([, price]) => price !== "");
  return { currency, defaultPrice: defaultPrice || null, prices: Object.fromEntries(entered) };
}

/** Makes the first list, or replaces the one that the form saw. Says whether it did. */
async function write(tx: Tx, seen: number, entered: StoragePrices, now: Date): Promise<boolean> {
  const facts = { currency: entered.currency, defaultPrice: entered.defaultPrice, updatedAt: now };
  if (seen === 0) {
    const data = [{ id: STORAGE_LIST, ...facts }];
    const made = await tx.priceList.createMany({ data, skipDuplicates: true });
    if (made.count === 0) return false;
  } else {
    const where = { id: STORAGE_LIST, revision: seen };
    const data = { ...facts, revision: { increment: 1 } };
    if ((await tx.priceList.updateMany({ where, data })).count === 0) return false;
  }
  await tx.regionPrice.deleteMany({ where: { listId: STORAGE_LIST } });
  const prices = Object.entries(entered.prices);
  await tx.regionPrice.createMany({
    data: prices.map(([regionId, price]) => ({ listId: STORAGE_LIST, regionId, price })),
  });
  return true;
}

/** Replaces what storing images costs. CONFLICT when somebody else did since the form was opened. */
export async function setStoragePrices(ctx: Ctx, input: StoragePricesInput): Promise<void> {
  authorize(ctx.actor, "price.manage");
  const entered = enteredOf(input);
  const now = ctx.clock.now();
  await ctx.db.$transaction(async (tx) => {
    const before = await readStoragePrices(tx);
    const written = await write(tx, input.revision, entered, now);
    if (!written) throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
    await recordAudit(tx, {
      at: now,
      actor: ctx.actor,
      accountUid: accountOf(ctx.actor),
      action: "price.set",
      subject: "price-list",
      subjectId: STORAGE_LIST,
      before: before ? { ...before } : undefined,
      after: { ...entered },
    });
  });
}
