import type { Messages } from "next-intl";
import { AREAS } from "./areas";
import type { Locale } from "./locales";

/** Loads every area of a language into one object keyed by area. Rejects if an area's file is missing. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const entries = await Promise.all(
    AREAS.map(async (area) => {
      const file: { default: unknown } = await import(`./messages/${locale}/${area}.json`);
      return [area, file.default] as const;
    }),
  );
  return Object.fromEntries(entries) as unknown as Messages;
}
