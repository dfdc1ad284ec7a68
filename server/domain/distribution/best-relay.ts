import { areaOf } from "../region/region-area";
import type { CopySlots } from "./copy-slots";

/**
 * The relay to copy from into the region: one in its area before one far away, then the one with the most
 * slots left, then by id. Null when there is none.
 */
export function bestRelay(
  regionId: string,
  relays: readonly string[],
  slots: CopySlots,
): string | null {
  const area = areaOf(regionId);
  const near = relays.filter((relay) => areaOf(relay) === area);
  const candidates = near.length > 0 ? near : relays;
  return candidates.reduce<string | null>((best, relay) => {
    if (best === null) return relay;
    const more = slots.leftFrom(relay) - slots.leftFrom(best);
    return more > 0 || (more === 0 && relay < best) ? relay : best;
  }, null);
}
