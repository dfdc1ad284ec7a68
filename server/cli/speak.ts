import { createTranslator } from "next-intl";
import { loadMessages } from "../../components/i18n/load-messages";
import type { Locale } from "../../components/i18n/locales";
import type { Sentence } from "../domain/sentence";

/** Words a sentence in one language. */
export type Speak = (sentence: Sentence) => string;

/** Opens the messages of a language; a message that is missing is a bug and throws. */
export async function speakIn(locale: Locale): Promise<Speak> {
  const t = createTranslator({
    locale,
    messages: await loadMessages(locale),
    onError: (error) => {
      throw error;
    },
  });
  return ({ key, values }) => t(key as never, values as never);
}
