import { type CopyLimits, holdsSlot, slotRegions } from "./copy-slots";
import { planCopies } from "./plan-copies";
import { isFromSource, isRelay, type PlannedCopy } from "./planned-copy";

/** What a copy without a slot waits for, as things stand now. */
export type Ahead =
  /** Nothing: it starts with the next plan. */
  | { kind: "next" }
  /** The verified copy in that region, which it will be made from. */
  | { kind: "source"; regionId: string }
  /** A slot of that region, which so many copies hold now or will be given before it. */
  | { kind: "slot"; regionId: string; copies: number };

/** What becomes of a copy when all goes on as planned, and where it is made from; seconds from now. */
export type ForeseenCopy = {
  fromRegionId: string;
  startsIn: number;
  endsIn: number;
  ahead: Ahead | null;
};

/** Seconds until the copy is available: all it takes from that region or, when it is under way, what is left. */
export type SecondsOf = (copy: PlannedCopy, fromRegionId: string) => number;

/** Copies that end within this share of the time from now until then count as ending together: fewer plans to make. */
const TOGETHER = 0.05;

/**
 * Plays the distribution of all these copies to its end with the real planner. Of each copy that is under way or will
 * start, it tells when it ends, and what it waits for until it starts. A copy that nothing can be made from is left out.
 */
export function foreseeCopies(
  copies: readonly PlannedCopy[],
  limits: CopyLimits,
  secondsOf: SecondsOf,
): Map<string, ForeseenCopy> {
  const play = new Play(copies, limits, secondsOf);
  play.toEnd();
  return play.foreseen;
}

class Play {
  readonly foreseen = new Map<string, ForeseenCopy>();
  private now = 0;
  private running = new Map<string, number>();
  private copies: PlannedCopy[];
  /** Of each region, the copies that hold one of its slots now or were given one since. */
  private readonly passed = new Map<string, number>();
  /** Sources and regions whose copies can be copied from now. */
  private readonly relays: ReadonlySet<string>;
  /** Sources of which there is such a copy; all the others' copies wait for the one in the root region first. */
  private readonly begun: ReadonlySet<string>;

  constructor(
    copies: readonly PlannedCopy[],
    private readonly limits: CopyLimits,
    private readonly secondsOf: SecondsOf,
  ) {
    this.copies = copies.map((copy) => ({ ...copy }));
    this.relays = new Set(copies.filter(isRelay).map(relayKey));
    this.begun = new Set(copies.filter(isRelay).map(({ sourceId }) => sourceId));
    for (const copy of this.copies) this.takeUp(copy);
  }

  toEnd(): void {
    for (let isFirst = true; ; isFirst = false) {
      const pending = new Map(this.copies.map((copy) => [copy.id, copy]));
      for (const { copyId, fromRegionId } of planCopies(this.copies, this.limits)) {
        const copy = pending.get(copyId);
        if (copy) this.start(copy, fromRegionId, isFirst);
      }
      if (this.running.size === 0) return;
      this.letEnd();
    }
  }

  /** A copy that is under way when the play begins. */
  private takeUp(copy: PlannedCopy): void {
    const { state, fromRegionId, rootRegionId } = copy;
    if (state !== "queued" && state !== "copying" && state !== "verifying") return;
    if (fromRegionId && holdsSlot(copy)) this.pass(fromRegionId, copy.regionId);
    this.note(copy, fromRegionId ?? rootRegionId, null);
  }

  private start(copy: PlannedCopy, fromRegionId: string, isFirst: boolean): void {
    const ahead = isFirst ? ({ kind: "next" } as const) : this.aheadOf(copy, fromRegionId);
    copy.state = "queued";
    copy.fromRegionId = fromRegionId;
    if (holdsSlot(copy)) this.pass(fromRegionId, copy.regionId);
    this.note(copy, fromRegionId, ahead);
  }

  private note(copy: PlannedCopy, fromRegionId: string, ahead: Ahead | null): void {
    const endsIn = this.now + Math.max(0, this.secondsOf(copy, fromRegionId));
    this.running.set(copy.id, endsIn);
    this.foreseen.set(copy.id, { fromRegionId, startsIn: this.now, endsIn, ahead });
  }

  private aheadOf(copy: PlannedCopy, fromRegionId: string): Ahead {
    const isThere =
      isFromSource(copy) || this.relays.has(relayKey({ ...copy, regionId: fromRegionId }));
    if (!isThere) {
      const isFirst = !this.begun.has(copy.sourceId);
      return { kind: "source", regionId: isFirst ? copy.rootRegionId : fromRegionId };
    }
    const { slotRule } = this.limits;
    const counts = slotRegions(fromRegionId, copy.regionId, slotRule).map((regionId) => ({
      regionId,
      copies: this.passed.get(regionId) ?? 0,
    }));
    const fullest = counts.reduce((most, one) => (one.copies > most.copies ? one : most));
    return { kind: "slot", ...fullest };
  }

  private pass(from: string, to: string): void {
    for (const region of slotRegions(from, to, this.limits.slotRule))
      this.passed.set(region, (this.passed.get(region) ?? 0) + 1);
  }

  /** Time passes until the next copies end; the planner need not know any more of sources of which nothing waits. */
  private letEnd(): void {
    const first = Math.min(...this.running.values());
    const until = first * (1 + TOGETHER);
    const ended = new Set<string>();
    for (const [id, at] of this.running) {
      if (at > until) continue;
      ended.add(id);
      this.now = Math.max(this.now, at);
    }
    for (const id of ended) this.running.delete(id);
    const waiting = new Set<string>();
    for (const copy of this.copies) {
      if (ended.has(copy.id)) copy.state = "available";
      if (copy.state === "pending") waiting.add(copy.sourceId);
    }
    this.copies = this.copies.filter(
      ({ id, sourceId }) => this.running.has(id) || waiting.has(sourceId),
    );
  }
}

function relayKey({ sourceId, regionId }: PlannedCopy): string {
  return `${sourceId} ${regionId}`;
}
