/** Counts Unicode code points, as the field rules do: an emoji or a rare Chinese character is one. */
export function countCharacters(text: string): number {
  return [...text].length;
}
