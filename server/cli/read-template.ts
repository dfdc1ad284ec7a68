import { MOST_BYTES } from "../domain/template/refuse-too-large";
import type { TemplateFile } from "../domain/template/template-file";
import { TemplateRefusal } from "../domain/template/template-refusal";
import { readBounded } from "./read-bounded";

/** A file of a template: what it is called in the template, and where it is read from. */
export type FilePlace = { path: string; from: string };

/** A file as it was read: not the whole where that is larger than a template may be. */
export type RawFile = { path: string; bytes: Buffer; size: number };

/** Reads the files of one template, together not more than a template may have. Throws the system's errors. */
export function readTemplate(places: readonly FilePlace[]): RawFile[] {
  let left = MOST_BYTES;
  return places.map(({ path, from }) => {
    const { bytes, size } = readBounded(from, left);
    left = Math.max(0, left - size);
    return { path, bytes, size };
  });
}

/**
 * Decodes what was read. A byte-order mark is kept: it belongs to the file, and positions count it.
 * Throws TemplateRefusal `too-large` and `not-utf-8`.
 */
export function decodeTemplate(raw: readonly RawFile[]): TemplateFile[] {
  const size = raw.reduce((sum, one) => sum + one.size, 0);
  if (size > MOST_BYTES) {
    const [kib, limit] = [Math.ceil(size / 1024), MOST_BYTES / 1024];
    throw new TemplateRefusal("too-large", { kib, limit });
  }
  return raw.map(({ path, bytes }) => ({ path, text: decode(bytes) }));
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new TemplateRefusal("not-utf-8");
  }
}
