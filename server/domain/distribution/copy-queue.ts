import { holdsSlot } from "./copy-slots";
import { isFromSource, isMade, isRelay, type PlannedCopy } from "./planned-copy";

/** What one account, or one source, has under way. */
type Load = { running: number };

/** What waits of one source, and where it can be copied from. */
export type CopyQueue = {
  account: Load;
  source: Load;
  waiting: PlannedCopy[];
  /** Regions of its verified private copies. */
  relays: string[];
  /** Regions of all its copies that are there or on their way. */
  madeIn: string[];
  /** Whether none of those is outside of its root region: then only the slots there can serve it. */
  atHome: boolean;
};

/** One queue for each source of which copies are pending, in the order of arrival. */
export function queuesOf(copies: readonly PlannedCopy[]): Set<CopyQueue> {
  const accounts = new Map<string, Load>();
  const queues = new Map<string, CopyQueue>();
  for (const copy of copies) {
    const account = accounts.get(copy.accountUid) ?? { running: 0 };
    accounts.set(copy.accountUid, account);
    const queue = queues.get(copy.sourceId) ?? emptyQueue(account);
    queues.set(copy.sourceId, queue);
    if (copy.state === "pending" && !copy.lookedUp) queue.waiting.push(copy);
    if (isRelay(copy)) queue.relays.push(copy.regionId);
    if (isMade(copy)) noteMade(queue, copy);
    if (holdsSlot(copy)) noteRunning(queue);
  }
  return new Set([...queues.values()].filter(({ waiting }) => waiting.length > 0));
}

function emptyQueue(account: Load): CopyQueue {
  return { account, source: { running: 0 }, waiting: [], relays: [], madeIn: [], atHome: true };
}

function noteMade(queue: CopyQueue, copy: PlannedCopy): void {
  queue.madeIn.push(copy.regionId);
  if (!isFromSource(copy)) queue.atHome = false;
}

function noteRunning({ account, source }: CopyQueue): void {
  account.running += 1;
  source.running += 1;
}

/** Takes the copy out of its queue: it starts. */
export function startFrom(queue: CopyQueue, copy: PlannedCopy): void {
  queue.waiting = queue.waiting.filter((one) => one !== copy);
  noteMade(queue, copy);
  noteRunning(queue);
}

/**
 * Whose turn it is. First comes a source of which nothing has left home: until then all its copies compete
 * for the slots of one region, while others can be copied from elsewhere. Then the account with the least under
 * way, and of its sources the one with the least; so a 30-region release that came first does not starve a
 * 2-region one, nor an account with many releases one with a single one. Between equals, arrival decides.
 */
export function nextInTurn(queues: Iterable<CopyQueue>): CopyQueue | null {
  let next: CopyQueue | null = null;
  for (const queue of queues) if (!next || compareTurns(queue, next) < 0) next = queue;
  return next;
}

function compareTurns(one: CopyQueue, other: CopyQueue): number {
  return (
    Number(other.atHome) - Number(one.atHome) ||
    one.account.running - other.account.running ||
    one.source.running - other.source.running
  );
}
