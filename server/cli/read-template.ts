import type { RawFile } from "../domain/template/decode-template";
import { MOST_BYTES } from "../domain/template/refuse-too-large";
import { readBounded } from "./read-bounded";

/** A file of a template: what it is called in the template, and where it is read from. */
export type FilePlace = { path: string; from: string };

/** Reads the files of one template, together not more than a template may have. Throws the system's errors. */
export function readTemplate(places: readonly FilePlace[]): RawFile<Buffer>[] {
  let left = MOST_BYTES;
  return places.map(({ path, from }) => {
    const { bytes, size } = readBounded(from, left);
    left = Math.max(0, left - size);
    return { path, bytes, size };
  });
}
