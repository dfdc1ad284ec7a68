import { parse } from "papaparse";
import type { EntryRow } from "@/server/domain/whitelist/read-entry-rows";

/** Cuts pasted or uploaded text into the cells of its lines, whatever divides them: tab, comma or semicolon. */
export function readTable(text: string): EntryRow[] {
  const { data } = parse<string[]>(text.replace(/^\uFEFF/, ""), {
    delimitersToGuess: ["\t", ",", ";", "|"],
  });
  return data.map((cells, index) => ({ line: index + 1, cells }));
}

/** Reads a file's text. Spreadsheets in Chinese write GB 18030 where they do not write UTF-8. */
export function decodeTable(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
