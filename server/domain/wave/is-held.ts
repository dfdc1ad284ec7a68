/** Is this region of a published version kept back until its wave opens? */
export function isHeld(region: {
  wave: number | null;
  copy: unknown;
  skippedAt: Date | null;
}): boolean {
  return region.wave !== null && region.copy === null && region.skippedAt === null;
}
