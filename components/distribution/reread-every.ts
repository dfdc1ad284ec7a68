import type { DistributionDetail } from "@/components/versions/version-data";

/**
 * How often (milliseconds) a distribution is read anew when no change is heard of, false for not at all. Where nothing moves
 * nobody tells the page so: only a fresh reading knows that it has been too long, or that a wave has been watched long enough.
 */
export function rereadEvery(
  detail: Pick<DistributionDetail, "counts"> | undefined,
): number | false {
  return detail && detail.counts.moving + detail.counts.held > 0 ? 60_000 : false;
}
