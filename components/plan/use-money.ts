"use client";
import { useLocale } from "next-intl";

/** Writes an amount (exact decimal text) in its currency, as the reader's language does. */
export function useMoney(): (amount: string, currency: string) => string {
  const locale = useLocale();
  return (amount, currency) =>
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      currencyDisplay: "code",
    }).format(amount as Intl.StringNumericLiteral);
}
