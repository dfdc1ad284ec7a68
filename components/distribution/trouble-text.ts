import type { ShownRegion } from "./shown-region";

/** A region's trouble as plain text to hand to somebody else; null when it has none. */
export function troubleText(
  region: Pick<ShownRegion, "regionId" | "attempt" | "progressedAt" | "imageId" | "trouble">,
): string | null {
  const { trouble } = region;
  if (!trouble) return null;
  return [
    `Region: ${region.regionId}`,
    `Image: ${region.imageId ?? "-"}`,
    `Step: ${trouble.step}`,
    `Attempt: ${region.attempt}`,
    `Code: ${trouble.code}`,
    `Request ID: ${trouble.requestId ?? "-"}`,
    `Last progress: ${region.progressedAt?.toISOString() ?? "-"}`,
    `Message: ${trouble.message || "-"}`,
  ].join("\n");
}
