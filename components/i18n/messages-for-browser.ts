import type { Messages } from "next-intl";

/**
 * The messages that parts in the browser may need, which every page carries: not those of the command
 * line, and not the reasons of the template rules, which are read on one page that the server writes.
 */
export function messagesForBrowser({ commandLine: _, ...messages }: Messages): Partial<Messages> {
  const rules = Object.entries(messages.templateRules).map(([name, { why: _, ...rest }]: Entry) => [
    name,
    rest,
  ]);
  return { ...messages, templateRules: Object.fromEntries(rules) };
}

type Entry = [name: string, texts: Record<string, unknown>];
