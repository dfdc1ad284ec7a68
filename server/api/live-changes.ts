import type { UserActor } from "../domain/actor";
import type { Change } from "../domain/change";
import { mayHear } from "../domain/may-hear";
import type { RequestContext } from "./request-context";

/** What an open page hears: read everything anew, or what belongs to these ids. */
export type LiveEvent =
  | { kind: "everything" }
  | { kind: "change"; packageId: string; versionId: string | null }
  | { kind: "change"; serviceId: string; serviceVersionId: string | null };

/** Ids only; whose they are is nobody's business. */
function eventOf({ accountUid: _, ...ids }: Change): LiveEvent {
  return { kind: "change", ...ids };
}

/** How often an open stream makes sure that the person may still listen. */
const RECHECK_MS = 30_000;

/** A queue that one reader waits on; an event that already waits is not queued twice. */
class Mailbox {
  private readonly waiting = new Map<string, LiveEvent>();
  private wakeReader: () => void = () => {};

  put(event: LiveEvent): void {
    this.waiting.set(JSON.stringify(event), event);
    this.wakeReader();
  }

  /** Ends the wait of the reader, with or without an event. */
  wake(): void {
    this.wakeReader();
  }

  /** Everything that waits, or nothing after `timeoutMs`. */
  async take(timeoutMs: number): Promise<LiveEvent[]> {
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
 * Changes the actor may hear of, as they happen. Starts with "everything", because what happened
 * before (a reload, a lost connection, a restart) is unknown. Ends when the session does.
 */
export async function* liveChanges(
  ctx: Pick<RequestContext, "changes" | "actorNow">,
  actor: UserActor,
  signal: AbortSignal,
): AsyncGenerator<LiveEvent> {
  const mailbox = new Mailbox();
  const unsubscribe = ctx.changes.subscribe((change) => {
    if (change === null) mailbox.put({ kind: "everything" });
    else if (mayHear(actor, change)) mailbox.put(eventOf(change));
  });
  const stop = () => mailbox.wake();
  signal.addEventListener("abort", stop);
  try {
    yield { kind: "everything" };
    let checkedAt = performance.now();
    while (!signal.aborted) {
      const events = await mailbox.take(RECHECK_MS);
      if (performance.now() - checkedAt >= RECHECK_MS) {
        if ((await ctx.actorNow()) === null) return;
        checkedAt = performance.now();
      }
      yield* events;
    }
  } finally {
    signal.removeEventListener("abort", stop);
    unsubscribe();
  }
}
