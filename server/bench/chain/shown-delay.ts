import type { Figure } from "../figure";
import { percentile } from "../percentile";
import type { WatchedCopy } from "./look-log";

/** One region of a version: when its image was Available in the cloud, and when a person could see so. Epoch milliseconds. */
export type ShownCopy = WatchedCopy & { endedAt: number; shownAt: number };

const TARGET_MS = 500;

/**
 * How long after an image is Available in the cloud its row on the page reads so, beyond one look. One look is the wait that the
 * engine had planned between its last look at the image before that moment and the next one: what it takes by design, so that
 * looks stay few. It is the plan, not what came of it, so that a late look does not excuse itself. A row reads "Available" only
 * once the image has been verified by a read of its own; that counts, too.
 */
export function shownDelay(copies: readonly ShownCopy[]): Figure {
  const measured = copies.map((copy) => ({ ...copy, look: lookUnderWay(copy) }));
  const of = (time: (copy: (typeof measured)[number]) => number) => measured.map(time);
  const delays = of(({ shownAt, endedAt }) => shownAt - endedAt);
  const beyond = of(
    ({ shownAt, endedAt, look }) => shownAt - endedAt - (look.dueAt - look.plannedAt),
  );
  const value = percentile(beyond, 0.95);
  const detail = [
    `${copies.length} regions; p50/p95 in ms: from Available to shown ${spread(delays)}`,
    `beyond one look ${spread(beyond)}`,
    `one look ${spread(of(({ look }) => look.dueAt - look.plannedAt))}`,
    `from the look's time to having seen it ${spread(of(({ verifyingAt, look }) => verifyingAt - look.dueAt))}`,
    `to verified ${spread(of(({ availableAt, verifyingAt }) => availableAt - verifyingAt))}`,
    `to shown ${spread(of(({ shownAt, availableAt }) => shownAt - availableAt))}`,
  ].join(", ");
  const name = "Available in the cloud to shown in the browser: p95 beyond one look";
  const [unit, target, ok] = ["ms", TARGET_MS, value < TARGET_MS];
  return { name, value, unit, target, ok, detail };
}

/** The wait in which the image became Available. */
function lookUnderWay({ regionId, looks, endedAt }: ShownCopy) {
  const look = looks.findLast(({ plannedAt }) => plannedAt <= endedAt);
  if (!look) throw new Error(`No look at ${regionId} was planned before its image was Available.`);
  return look;
}

function spread(values: readonly number[]): string {
  return [0.5, 0.95].map((share) => percentile(values, share).toFixed(0)).join("/");
}
