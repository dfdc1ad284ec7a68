import type { Localized } from "./template-parameter";

/** A text of a template, given as such or by language (`en`, `zh-cn`, `default`); null when it is neither. */
export function localized(written: unknown): Localized | null {
  if (typeof written === "string") return { en: plain(written), zh: plain(written) };
  if (typeof written !== "object" || written === null) return null;
  const byLanguage = new Map(
    Object.entries(written).map(([language, text]) => [language.toLowerCase(), text]),
  );
  const first = (...languages: string[]) => {
    const text = languages.map((one) => byLanguage.get(one)).find((one) => one != null);
    return typeof text === "string" || typeof text === "number" ? plain(String(text)) : null;
  };
  const en = first("en", "en-us", "default");
  const zh = first("zh-cn", "zh", "default");
  return en === null && zh === null ? null : { en, zh };
}

/** Consoles render the little HTML that templates bring; here it is text. */
function plain(text: string): string {
  return text.replaceAll(/<br\s*\/?>/gi, "\n").replaceAll(/<\/?[a-z][^<>]*>/gi, "");
}
