/** So many accounts whose UIDs all end in 0 are no coincidence. */
const FEWEST = 4;

/**
 * Whether a spreadsheet may have rounded these UIDs. It keeps 15 digits of a number and puts a 0 where the last one was,
 * which leaves 16 digits that look right.
 */
export function looksRounded(uids: readonly string[]): boolean {
  return uids.length >= FEWEST && uids.every((uid) => uid.endsWith("0"));
}
