import type { CloudErrorKind } from "./cloud-error";

/** A call to the cloud and how it was answered. */
export type CountedCall = {
  operation: string;
  regionId: string;
  answer: "result" | CloudErrorKind;
};

/** How often the cloud was called by this process since it started. */
export class CallCounts {
  private readonly counts = new Map<string, CountedCall & { count: number }>();

  count({ operation, regionId, answer }: CountedCall): void {
    const key = `${operation} ${regionId} ${answer}`;
    const counted = this.counts.get(key) ?? { operation, regionId, answer, count: 0 };
    counted.count += 1;
    this.counts.set(key, counted);
  }

  /** Every kind of call there was, in the order in which they first occurred. */
  list(): (CountedCall & { count: number })[] {
    return [...this.counts.values()].map((counted) => ({ ...counted }));
  }
}
