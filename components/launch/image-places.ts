import type { CodeRange } from "@/components/editor/code-editor-types";

/** Where image ids stand in a text, in its order. */
export function imagePlaces(text: string, imageIds: readonly string[]): CodeRange[] {
  const places = [...new Set(imageIds)].flatMap((imageId) => {
    const found: CodeRange[] = [];
    for (let at = text.indexOf(imageId); at >= 0; at = text.indexOf(imageId, at + imageId.length)) {
      found.push([at, at + imageId.length]);
    }
    return found;
  });
  return places.sort(([one], [other]) => one - other);
}
