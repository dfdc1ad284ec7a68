type Keys = Pick<KeyboardEvent, "key" | "metaKey" | "ctrlKey" | "altKey" | "shiftKey" | "repeat">;

/** ⌘K on a Mac, where Ctrl+K deletes to the end of the line; Ctrl+K everywhere else. */
export function isSearchShortcut(event: Keys, mac: boolean): boolean {
  if (event.key.toLowerCase() !== "k" || event.repeat) return false;
  if (event.altKey || event.shiftKey) return false;
  return mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
}
