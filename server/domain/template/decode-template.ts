import { MOST_BYTES } from "./refuse-too-large";
import type { TemplateFile } from "./template-file";
import { TemplateRefusal } from "./template-refusal";

/** A file as it was read: `size` in bytes is the whole file's, `bytes` may be less where that is too large. */
export type RawFile<Bytes extends Uint8Array = Uint8Array> = {
  path: string;
  bytes: Bytes;
  size: number;
};

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

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new TemplateRefusal("not-utf-8");
  }
}
