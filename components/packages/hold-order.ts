/**
 * The items in the order in which their ids were shown before: known ones keep their places among each
 * other, new ones come in where the server put them. For lists that must not jump under the pointer.
 */
export function holdOrder<T extends { id: string }>(
  shownIds: readonly string[],
  items: readonly T[],
): T[] {
  const place = new Map(shownIds.map((id, index) => [id, index]));
  const known = items
    .filter((item) => place.has(item.id))
    .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  const held = items.map((item) => (place.has(item.id) ? null : item));
  return held.map((item) => item ?? (known.shift() as T));
}
