/** Languages the console is written in; each has a folder in ./messages. The first is the fallback. */
export const LOCALES = ["en", "zh-CN"] as const;

export type Locale = (typeof LOCALES)[number];

/** Cookie that keeps the reader's language; it outranks the browser's Accept-Language. */
export const LOCALE_COOKIE = "locale";

/** Cookie that keeps the browser's IANA time zone, so that the server words dates as the reader's clock does. */
export const TIME_ZONE_COOKIE = "time-zone";

/** How long both cookies live, in seconds: one year. */
export const PREFERENCE_MAX_AGE_S = 365 * 24 * 60 * 60;

/** Says whether a text names a language the console speaks. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
