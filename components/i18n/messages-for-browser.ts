import type { Messages } from "next-intl";

/**
 * The messages that parts in the browser may need, which every page carries. The reasons of the
 * template rules are as long as a tenth of all the others and are read on one page only, which the
 * server writes.
 */
export function messagesForBrowser(messages: Messages): Messages {
  const rules = Object.entries(messages.templateRules).map(([name, { why: _, ...rest }]: Entry) => [
    name,
    rest,
  ]);
  return { ...messages, templateRules: Object.fromEntries(rules) };
}

type Entry = [name: string, texts: Record<string, unknown>];
