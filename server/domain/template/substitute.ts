import { writeScalar } from "./scalar/write-scalar";
import type { Slot } from "./slot";
import type { TemplateFile } from "./template-file";

/** One replaced scalar: where, what stood there and what stands there now. */
export type Replacement = { slot: Slot; before: string; after: string };

/** A template as one region receives it. */
export type Substitution = { files: TemplateFile[]; replaced: Replacement[] };

/**
 * Puts an image id into each literal slot that `imageIdOf` knows one for (null leaves the slot alone).
 * Only the content of those scalars changes; every other character stays, so the same input gives the
 * same text, in the browser and on the server.
 */
export function substitute(
  files: readonly TemplateFile[],
  slots: readonly Slot[],
  imageIdOf: (slot: Slot) => string | null,
): Substitution {
  const replaced = slots.flatMap((slot) => {
    const after = slot.literal ? imageIdOf(slot) : null;
    return after === null || after === slot.value
      ? []
      : [{ slot, before: slot.value ?? "", after }];
  });
  const bySource = new Map(files.map(({ path }) => [path, [] as Replacement[]]));
  for (const one of replaced) bySource.get(one.slot.source)?.push(one);
  return { files: files.map((file) => rewrite(file, bySource.get(file.path) ?? [])), replaced };
}

function rewrite(file: TemplateFile, here: readonly Replacement[]): TemplateFile {
  if (here.length === 0) return file;
  const inOrder = here.toSorted((a, b) => a.slot.range[0] - b.slot.range[0]);
  let text = "";
  let kept = 0;
  for (const { slot, after } of inOrder) {
    text += file.text.slice(kept, slot.range[0]) + writeScalar(after, slot.styles);
    kept = slot.range[1];
  }
  return { path: file.path, text: text + file.text.slice(kept) };
}
