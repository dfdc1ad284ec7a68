/**
 * Which item takes the focus when one is removed from a list: the next, else the one before, else null
 * because the list is empty now (or never held the item).
 */
export function neighbourAfterRemoval(ids: readonly string[], removed: string): string | null {
  const index = ids.indexOf(removed);
  if (index === -1) return null;
  return ids[index + 1] ?? ids[index - 1] ?? null;
}
