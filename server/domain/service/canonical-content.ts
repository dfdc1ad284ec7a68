import type { ServiceContent } from "./service-content";

/**
 * The one text that stands for a content: equal contents give equal texts, whatever order the keys of
 * their records came in. An approval holds for the hash of this text.
 */
export function canonicalContent(content: ServiceContent): string {
  return JSON.stringify(content, (_key, value: unknown) => inOrder(value));
}

function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
