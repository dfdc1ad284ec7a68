import { areaOf } from "../region/region-area";
import { type CopyLimits, CopySlots, holdsSlot } from "./copy-slots";
import { isFromSource, isRelay, type PlannedCopy } from "./planned-copy";

/** Start this copy from the image in that region. */
export type PlannedStart = { copyId: string; fromRegionId: string };

/** What one account, or one source, has under way. */
type Load = { running: number };

/** The pending copies of one source, staged copy and root first, and where they can be made from. */
type Queue = {
  account: Load;
  source: Load;
  waiting: PlannedCopy[];
  relays: string[];
};

function loadOf(loads: Map<string, Load>, key: string): Load {
  const load = loads.get(key) ?? { running: 0 };
  loads.set(key, load);
  return load;
}

function queuesOf(copies: readonly PlannedCopy[]): Queue[] {
  const accounts = new Map<string, Load>();
  const queues = new Map<string, Queue>();
  for (const copy of copies) {
    const queue = queues.get(copy.sourceId) ?? {
      account: loadOf(accounts, copy.accountUid),
      source: { running: 0 },
      waiting: [],
      relays: [],
    };
    queues.set(copy.sourceId, queue);
    if (isRelay(copy)) queue.relays.push(copy.regionId);
    if (holdsSlot(copy)) countStart(queue);
    if (copy.state !== "pending" || copy.lookedUp) continue;
    if (isFromSource(copy)) queue.waiting.unshift(copy);
    else queue.waiting.push(copy);
  }
  return [...queues.values()].filter(({ waiting }) => waiting.length > 0);
}

function countStart({ account, source }: Queue): void {
  account.running += 1;
  source.running += 1;
}

/**
 * Whose turn it is: the account with the least under way, and of its sources the one with the least. So a
 * 30-region release that came first does not starve a 2-region one, nor an account with many releases
 * one with a single one. The order of arrival decides between equals.
 */
function nextInTurn(queues: Iterable<Queue>): Queue | null {
  let next: Queue | null = null;
  for (const queue of queues) {
    const ahead = next
      ? queue.account.running - next.account.running || queue.source.running - next.source.running
      : -1;
    if (ahead < 0) next = queue;
  }
  return next;
}

/** The relay nearest to the region and, among those as near, the one with the most slots left. */
function bestRelay(regionId: string, relays: readonly string[], slots: CopySlots): string | null {
  const area = areaOf(regionId);
  let best: { relay: string; near: boolean; left: number } | null = null;
  for (const relay of relays) {
    const found = { relay, near: areaOf(relay) === area, left: slots.leftFrom(relay) };
    const ahead = best
      ? Number(found.near) - Number(best.near) ||
        found.left - best.left ||
        (relay < best.relay ? 1 : -1)
      : 1;
    if (ahead > 0) best = found;
  }
  return best?.relay ?? null;
}

/** Takes the first copy out of the queue that can start now. What cannot is dropped: slots only get fewer. */
function takeFirst(queue: Queue, slots: CopySlots): { copy: PlannedCopy; from: string } | null {
  const relays = queue.relays.filter((relay) => slots.leftFrom(relay) > 0);
  for (let copy = queue.waiting.shift(); copy; copy = queue.waiting.shift()) {
    if (slots.leftInto(copy.regionId) <= 0) continue;
    const sources = isFromSource(copy) ? [copy.rootRegionId] : relays;
    const from = bestRelay(
      copy.regionId,
      sources.filter((s) => slots.leftFrom(s) > 0),
      slots,
    );
    if (from !== null) return { copy, from };
  }
  return null;
}

/**
 * Which pending copies may start now, and from where: the staged copy from the source itself, every
 * other one from any verified region that has a slot, near ones first. Never from an unverified copy.
 */
export function planCopies(copies: readonly PlannedCopy[], limits: CopyLimits): PlannedStart[] {
  const slots = new CopySlots(copies, limits);
  const starts = copies
    .filter(({ state, lookedUp }) => state === "pending" && lookedUp)
    .map(({ id, rootRegionId }): PlannedStart => ({ copyId: id, fromRegionId: rootRegionId }));
  const queues = new Set(queuesOf(copies));
  for (let queue = nextInTurn(queues); queue; queue = nextInTurn(queues)) {
    const next = takeFirst(queue, slots);
    if (!next) {
      queues.delete(queue);
      continue;
    }
    slots.take(next.from, next.copy.regionId);
    countStart(queue);
    starts.push({ copyId: next.copy.id, fromRegionId: next.from });
  }
  return starts;
}
