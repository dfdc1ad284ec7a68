/** Nobody is rung for what is further off: until then the queue is looked at often enough. */
const LONGEST_MS = 10 * 60_000;

/** A run may start after its moment, not at it. */
const AFTER_MS = 2;

/** Ends the pause of whoever works a queue, once there is a reason to look at it. */
export class Bell {
  private rung = false;
  private wakeUp: () => void = () => undefined;

  ring(): void {
    this.rung = true;
    this.wakeUp();
  }

  /** Rings at that moment; at once when it has passed. */
  ringAt(at: Date): void {
    const ms = Math.max(0, at.getTime() - Date.now()) + AFTER_MS;
    if (ms <= LONGEST_MS) setTimeout(() => this.ring(), ms).unref();
  }

  /** Waits for a ring, `ms` at most; not at all when it rang since the last wait. */
  async wait(ms: number): Promise<void> {
    if (!this.rung) await this.pause(ms);
    this.rung = false;
  }

  private async pause(ms: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
      this.wakeUp = resolve;
    });
    clearTimeout(timer);
  }
}
