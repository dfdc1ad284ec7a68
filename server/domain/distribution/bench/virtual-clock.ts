type Alarm = { atMs: number; order: number; ring: () => void };

/** A clock that jumps from one alarm to the next, so that days pass in seconds and runs repeat exactly. */
export class VirtualClock {
  nowMs = 0;
  private readonly alarms: Alarm[] = [];
  private orders = 0;

  /** Rings at that time; alarms of the same time ring in the order in which they were set. */
  at(atMs: number, ring: () => void): void {
    this.alarms.push({ atMs: Math.max(atMs, this.nowMs), order: this.orders++, ring });
    for (let child = this.alarms.length - 1; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!this.isBefore(child, parent)) break;
      this.swap(child, parent);
      child = parent;
    }
  }

  after(ms: number, ring: () => void): void {
    this.at(this.nowMs + ms, ring);
  }

  /** Lets time pass until no alarm is left. */
  run(): void {
    for (let alarm = this.takeFirst(); alarm; alarm = this.takeFirst()) {
      this.nowMs = alarm.atMs;
      alarm.ring();
    }
  }

  private takeFirst(): Alarm | undefined {
    if (this.alarms.length > 1) this.swap(0, this.alarms.length - 1);
    const first = this.alarms.pop();
    for (let parent = 0; ; ) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2];
      const child = right < this.alarms.length && this.isBefore(right, left) ? right : left;
      if (child >= this.alarms.length || !this.isBefore(child, parent)) return first;
      this.swap(child, parent);
      parent = child;
    }
  }

  private isBefore(one: number, other: number): boolean {
    const [a, b] = [this.alarms[one], this.alarms[other]];
    if (!a || !b) return false;
    return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);
  }

  private swap(one: number, other: number): void {
    const [a, b] = [this.alarms[one], this.alarms[other]];
    if (!a || !b) return;
    this.alarms[one] = b;
    this.alarms[other] = a;
  }
}
