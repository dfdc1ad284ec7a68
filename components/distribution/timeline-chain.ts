import type { TimelineBar } from "@/server/domain/distribution/timeline";

/** A region with those it came through and those copied from it: what is seen when it is chosen. */
export function timelineChain(bars: readonly TimelineBar[], regionId: string): Set<string> {
  const sourceOf = new Map(
    bars.flatMap(({ regionId: id, copied }) =>
      copied ? [[id, copied.fromRegionId] as const] : [],
    ),
  );
  const chain = new Set([regionId]);
  for (let at = sourceOf.get(regionId); at && !chain.has(at); at = sourceOf.get(at)) chain.add(at);
  for (const [id, source] of sourceOf) if (source === regionId) chain.add(id);
  return chain;
}
