/** Counts of what happened, by name. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(name: string, count = 1): void {
    this.counts.set(name, this.get(name) + count);
  }

  get(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  /** Adds what another one counted. */
  join(other: Tally): void {
    for (const [name, count] of other.counts) this.add(name, count);
  }

  /** All counts, the names in order. */
  list(): [name: string, count: number][] {
    return [...this.counts].sort(([a], [b]) => a.localeCompare(b));
  }
}
