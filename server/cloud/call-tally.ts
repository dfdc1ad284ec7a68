import { AsyncLocalStorage } from "node:async_hooks";

/** Calls by the name of their operation. */
export type CallTally = Map<string, number>;

const tallies = new AsyncLocalStorage<CallTally>();

/** Does the work and counts in `tally` the calls to the cloud that are made in it, also those that fail. */
export function tallyCalls<Result>(tally: CallTally, work: () => Promise<Result>): Promise<Result> {
  return tallies.run(tally, work);
}

/** Counts a call for the work it is made in; made outside of any, it is not counted. */
export function tallyCall(operation: string): void {
  const tally = tallies.getStore();
  tally?.set(operation, (tally.get(operation) ?? 0) + 1);
}
