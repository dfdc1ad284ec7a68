import { isLocale, LOCALES, type Locale } from "./locales";

interface Wish {
  tag: string;
  weight: number;
}

function parseWish(part: string): Wish {
  const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
  const quality = parameters.map((p) => p.trim()).find((p) => p.startsWith("q="));
  const weight = quality ? Number(quality.slice(2)) : 1;
  return { tag: tag.trim(), weight: Number.isFinite(weight) ? weight : 0 };
}

/** Traditional Chinese readers get Simplified rather than English: it is the nearer of the two. */
function localeFor(tag: string): Locale | null {
  if (tag === "*") return LOCALES[0];
  const language = tag.split("-")[0];
  return LOCALES.find((locale) => locale.split("-")[0] === language) ?? null;
}

/**
 * Picks the language for a request: the cookie if it names one, else the best match of the
 * Accept-Language header (weights honoured, `q=0` refuses), else English. Never throws.
 */
export function chooseLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(cookie)) return cookie;
  const wishes = (acceptLanguage ?? "").split(",").map(parseWish);
  wishes.sort((a, b) => b.weight - a.weight);
  for (const { tag, weight } of wishes) {
    const locale = weight > 0 ? localeFor(tag) : null;
    if (locale) return locale;
  }
  return LOCALES[0];
}
