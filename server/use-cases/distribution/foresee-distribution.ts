import type { Ctx, Db } from "../../ctx";
import { plannedCopies } from "../../db/planned-copies";
import { type ForeseenCopy, foreseeCopies } from "../../domain/distribution/foresee-copies";
import { LOOK_MIN_MS } from "../../domain/distribution/tunables";

type Foreseen = ReadonlyMap<string, ForeseenCopy>;

/** From so many copies on, playing a distribution to its end is too much work to do it for every reader. */
const MANY_COPIES = 500;

const kept = new WeakMap<Db, { at: number; foreseen: Foreseen }>();

/**
 * What becomes of all copies that are on their way, by their ids. Where a great many are, it is that of the last moment:
 * nothing changes faster than regions are looked at.
 */
export async function foreseeDistribution(ctx: Ctx): Promise<Foreseen> {
  const at = ctx.clock.now().getTime();
  const last = kept.get(ctx.db);
  if (last && at - last.at < LOOK_MIN_MS) return last.foreseen;
  const copies = await plannedCopies(ctx.db);
  const foreseen = foreseeCopies(copies, ctx.limits, () => 1);
  if (copies.length >= MANY_COPIES) kept.set(ctx.db, { at, foreseen });
  return foreseen;
}
