/** Longer than a request stays valid on either side of the skew, so no replay outlives its nonce. */
const KEPT_MS = 31 * 60 * 1000;

/** The signature nonces seen lately, in memory only. */
export class Nonces {
  private readonly seen = new Map<string, number>();

  /** Whether the nonce is new at wall time `wall` (epoch ms); from now on it is not. */
  accept(nonce: string, wall: number): boolean {
    for (const [old, at] of this.seen) {
      if (wall - at <= KEPT_MS) break;
      this.seen.delete(old);
    }
    if (this.seen.has(nonce)) return false;
    this.seen.set(nonce, wall);
    return true;
  }
}
