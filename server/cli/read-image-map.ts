import { isUtf8 } from "node:buffer";
import { CliRefusal } from "./cli-refusal";
import { readBounded } from "./read-bounded";

/** Image ids by slot path or literal, then by region. */
export type ImageMap = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Room for hundreds of images in every region. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Reads MAP: `{ "<slot path or literal>": { "<region>": "m-…" } }`. Throws CliRefusal (2) for anything
 * else, and for an id that could not stand in a template.
 */
export function readImageMap(path: string): ImageMap {
  const entries = objectIn(parse(path), path).map(([key, regions]) => {
    const byRegion = objectIn(regions, path, key).map(([region, image]) => {
      if (typeof image !== "string" || !isWritable(image)) {
        throw new CliRefusal("commandLine.mapImage", { path, key, region });
      }
      return [region, image] as const;
    });
    return [key, new Map(byRegion)] as const;
  });
  return new Map(entries);
}

function parse(path: string): unknown {
  const text = read(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CliRefusal("commandLine.mapSyntax", { path, detail: (error as Error).message });
  }
}

function read(path: string): string {
  try {
    const { bytes, size } = readBounded(path, MOST_BYTES);
    if (size <= MOST_BYTES) return decode(bytes, path);
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === "ENOENT") throw new CliRefusal("commandLine.missing", { path });
    if (typeof code === "string") throw new CliRefusal("commandLine.unreadable", { path, code });
    throw error;
  }
  throw new CliRefusal("commandLine.mapTooLarge", { path, limit: MOST_BYTES / 1024 });
}

/** Read otherwise, a key in another encoding would match no place, or an id be written wrongly. */
function decode(bytes: Uint8Array, path: string): string {
  if (!isUtf8(bytes)) throw new CliRefusal("commandLine.mapNotUtf8", { path });
  return new TextDecoder().decode(bytes);
}

function objectIn(value: unknown, path: string, key?: string): [string, unknown][] {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return Object.entries(value);
  }
  throw key === undefined
    ? new CliRefusal("commandLine.mapShape", { path })
    : new CliRefusal("commandLine.mapEntry", { path, key });
}

/** One line of whole characters, without control characters or spaces around it, as a scalar takes it. */
function isWritable(image: string): boolean {
  return image !== "" && image.trim() === image && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(image);
}
