import type { UserActor } from "../domain/actor";
import type { Change } from "../domain/change";
import { mayHear } from "../domain/may-hear";
import type { RequestContext } from "./request-context";

/** What an open page hears: read everything anew, or what belongs to these ids. */
export type LiveEvent =
  | { kind: "everything" }
  | { kind: "change"; packageId: string; versionId: string | null }
  | { kind: "change"; serviceId: string; serviceVersionId: string | null }
  | { kind: "change"; instanceId: string };

/** Ids only; whose they are is nobody's business. */
function eventOf(change: Change): LiveEvent {
  if ("catalog" in change) return { kind: "everything" };
  const { accountUid: _, ...ids } = change;
  if ("instanceId" in ids) return { kind: "change", instanceId: ids.instanceId };
  return { kind: "change", ...ids };
}

/** The person's rights changed: a word for the stream itself, which no page hears. */
type Doubt = { kind: "doubt" };

/** How often an open stream makes sure that the person may still listen, for sessions also end without a word. */
const RECHECK_MS = 30_000;

/** A queue that one reader waits on; an event that already waits is not queued twice. */
class Mailbox {
  private readonly waiting = new Map<string, LiveEvent | Doubt>();
  private wakeReader: () => void = () => {};

  put(event: LiveEvent | Doubt): void {
    this.waiting.set(JSON.stringify(event), event);
    this.wakeReader();
  }

  /** Ends the wait of the reader, with or without an event. */
  wake(): void {
    this.wakeReader();
  }

  /** Everything that waits, or nothing after `timeoutMs`. */
  async take(timeoutMs: number): Promise<(LiveEvent | Doubt)[]> {
    if (this.waiting.size === 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, timeoutMs);
        this.wakeReader = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    const events = [...this.waiting.values()];
    this.waiting.clear();
    return events;
  }
}

/**
 * Tells an open page of every change that the person may hear of, beginning with "everything"; ends when `signal` says so,
 * or once the person's session has ended or their role is another.
 */
export async function* liveChanges(
  ctx: Pick<RequestContext, "changes" | "actorNow">,
  actor: UserActor,
  signal: AbortSignal,
): AsyncGenerator<LiveEvent> {
  const mailbox = new Mailbox();
  const unsubscribe = ctx.changes.subscribe((change) => {
    // Whatever was missed may have been about the person, too.
    if (change === null) {
      mailbox.put({ kind: "doubt" });
      mailbox.put({ kind: "everything" });
    } else if ("userId" in change) {
      if (change.userId === actor.userId) mailbox.put({ kind: "doubt" });
    } else if (mayHear(actor, change)) mailbox.put(eventOf(change));
  });
  const stop = () => mailbox.wake();
  signal.addEventListener("abort", stop);
  const isOver = async () => (await ctx.actorNow())?.role !== actor.role;
  try {
    // The person may have been disabled after the request was let in and before this listened.
    if (await isOver()) return;
    yield { kind: "everything" };
    let checkedAt = performance.now();
    while (!signal.aborted) {
      const heard = await mailbox.take(RECHECK_MS);
      const events = heard.filter((event) => event.kind !== "doubt");
      if (events.length < heard.length || performance.now() - checkedAt >= RECHECK_MS) {
        if (await isOver()) return;
        checkedAt = performance.now();
      }
      yield* events;
    }
  } finally {
    signal.removeEventListener("abort", stop);
    unsubscribe();
  }
}
