import type { PackageTag } from "@/server/domain/package/package-tags";

/**
 * Reads pasted lines of the form `key=value`; blanks around either part are dropped, empty lines skipped.
 * Only the first `=` divides, so a value may hold more. A line without `=` is a key with an empty value.
 */
export function parseTagLines(text: string): PackageTag[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const at = line.indexOf("=");
      if (at < 0) return { key: line, value: "" };
      return { key: line.slice(0, at).trim(), value: line.slice(at + 1).trim() };
    });
}

/** Whether a text pasted into the key of an empty row is meant as tags rather than as one key. */
export function looksLikeTagLines(text: string): boolean {
  return text.includes("=") || text.trim().includes("\n");
}
