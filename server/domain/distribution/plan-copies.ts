import { bestRelay } from "./best-relay";
import { type CopyQueue, nextInTurn, queuesOf, startFrom } from "./copy-queue";
import { type CopyLimits, CopySlots } from "./copy-slots";
import { isFromSource, type PlannedCopy } from "./planned-copy";

/** Start this copy from the image in that region. */
export type PlannedStart = { copyId: string; fromRegionId: string };

/** Of how many waiting sources each region has a copy, or will have: they can be copied from there. */
type Spread = Map<string, number>;

function spreadOf(queues: Iterable<CopyQueue>): Spread {
  const spread: Spread = new Map();
  for (const { madeIn } of queues) for (const region of madeIn) widen(spread, region);
  return spread;
}

function widen(spread: Spread, region: string): void {
  spread.set(region, (spread.get(region) ?? 0) + 1);
}

/**
 * The copy of the queue that starts next: staged copy and root first, then into the region that holds the
 * fewest of the waiting sources, so that soon all regions are copied from and not the same few. Null when
 * none can start: slots only get fewer while a plan is made, so the queue is done with.
 */
function nextStart(queue: CopyQueue, slots: CopySlots, spread: Spread) {
  const relays = queue.relays.filter((relay) => slots.leftFrom(relay) > 0);
  let next: { copy: PlannedCopy; rank: number } | null = null;
  for (const copy of queue.waiting) {
    const staged = isFromSource(copy);
    const isOpen = staged ? slots.leftFrom(copy.rootRegionId) > 0 : relays.length > 0;
    if (!isOpen || slots.leftInto(copy.regionId) <= 0) continue;
    const rank = staged ? -1 : (spread.get(copy.regionId) ?? 0);
    if (!next || rank < next.rank) next = { copy, rank };
  }
  if (!next) return null;
  const { copy } = next;
  const from = isFromSource(copy) ? copy.rootRegionId : bestRelay(copy.regionId, relays, slots);
  return from === null ? null : { copy, from };
}

/**
 * Which pending copies may start now, and from where: the staged copy from the source itself, every
 * other one from any verified region that has a slot, near ones first. Never from an unverified copy.
 * Nothing that could start is left out; who goes first is `nextInTurn`'s to say.
 */
export function planCopies(copies: readonly PlannedCopy[], limits: CopyLimits): PlannedStart[] {
  const slots = new CopySlots(copies, limits);
  const starts = copies
    .filter(({ state, lookedUp }) => state === "pending" && lookedUp)
    .map(({ id, rootRegionId }): PlannedStart => ({ copyId: id, fromRegionId: rootRegionId }));
  const queues = queuesOf(copies);
  const spread = spreadOf(queues);
  for (let queue = nextInTurn(queues); queue; queue = nextInTurn(queues)) {
    const start = nextStart(queue, slots, spread);
    if (!start) {
      queues.delete(queue);
      continue;
    }
    slots.take(start.from, start.copy.regionId);
    startFrom(queue, start.copy);
    widen(spread, start.copy.regionId);
    starts.push({ copyId: start.copy.id, fromRegionId: start.from });
  }
  return starts;
}
