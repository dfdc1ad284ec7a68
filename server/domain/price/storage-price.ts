import { z } from "zod";
import { seenRevision } from "../seen-revision";

/** Decimals of a price: a GiB-month costs fractions of a cent. */
const DECIMALS = 6;

/** A price per GiB and month: plain digits with at most six decimals. Text, so that none of them is lost. */
const price = z
  .string()
  .trim()
  .regex(/^[0-9]{1,9}(\.[0-9]{1,6})?$/, "rules.price_digits");

/** A price, or nothing where none is known. */
const optionalPrice = z.union([z.string().trim().length(0), price], "rules.price_digits");

/** What an admin enters: a currency, a price for regions without one of their own, and those of single regions. */
export const storagePricesInput = z.object({
  /** The list as the form saw it; 0 before the first time. */
  revision: z.union([z.literal(0), seenRevision]),
  currency: z
    .string()
    .trim()
    .regex(/^[A-Z]{3}$/, "rules.currency_code"),
  defaultPrice: optionalPrice,
  prices: z.record(z.string().regex(/^[a-z0-9-]{3,40}$/), optionalPrice),
});

/** See storagePricesInput. */
export type StoragePricesInput = z.infer<typeof storagePricesInput>;

/** Prices per GiB and month, as decimal text. */
export type StoragePrices = {
  currency: string;
  defaultPrice: string | null;
  /** By region. */
  prices: Readonly<Record<string, string>>;
};

function toMillionths(decimal: string): bigint {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return BigInt(whole + fraction.padEnd(DECIMALS, "0").slice(0, DECIMALS));
}

function toDecimal(millionths: bigint): string {
  const digits = String(millionths).padStart(DECIMALS + 1, "0");
  return `${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`;
}

/** What storing so many GiB in the region costs a month, as exact decimal text; null where no price is set. */
export function monthlyCost(
  prices: StoragePrices | null,
  regionId: string,
  sizeGiB: number,
): string | null {
  const perGiB = prices?.prices[regionId] ?? prices?.defaultPrice ?? null;
  return perGiB === null ? null : toDecimal(toMillionths(perGiB) * BigInt(sizeGiB));
}

/** The sum of amounts, exact. */
export function sumOf(amounts: readonly string[]): string {
  return toDecimal(amounts.reduce((sum, amount) => sum + toMillionths(amount), 0n));
}
