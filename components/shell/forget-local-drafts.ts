/** What the keys of drafts kept in this browser begin with. */
export const LOCAL_DRAFT_PREFIX = "imagecast.draft.";

/** Removes every draft kept in this browser, whoever typed it: whoever signs out leaves nothing behind. */
export function forgetLocalDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(LOCAL_DRAFT_PREFIX)) localStorage.removeItem(key);
    }
  } catch {
    // Without storage there are no drafts.
  }
}
