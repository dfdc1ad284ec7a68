import type { TemplateFile } from "./template-file";
import { TemplateRefusal } from "./template-refusal";

/** ROS takes templates of 1 to 524,288 bytes (ValidateTemplate and CreateStack, TemplateBody). */
export const MOST_BYTES = 512 * 1024;

/** Throws TemplateRefusal `too-large` when the files together are larger than a template may be. */
export function refuseTooLarge(files: readonly TemplateFile[]): void {
  const bytes = files.reduce((sum, { text }) => sum + bytesOf(text), 0);
  if (bytes <= MOST_BYTES) return;
  const limit = MOST_BYTES / 1024;
  throw new TemplateRefusal("too-large", { kib: Math.ceil(bytes / 1024), limit });
}

/** Bytes of a text in UTF-8; a text that is too long in any case is not counted out. */
function bytesOf(text: string): number {
  return text.length > MOST_BYTES ? text.length : new TextEncoder().encode(text).length;
}
