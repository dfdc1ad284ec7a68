import type { Ctx, Db } from "../../ctx";
import { formerCopies } from "../../db/former-copies";
import { plannedCopies } from "../../db/planned-copies";
import { foreseeTimes, type Outlook } from "../../domain/distribution/foresee-times";
import { foretoldBy } from "../../domain/distribution/foretold-by";

/** Of each copy on its way, by its id. */
export type Outlooks = ReadonlyMap<string, Outlook>;

/** From so many copies on, playing a distribution to its end is too much work to do it for every reader. */
const MANY_COPIES = 500;

/** For how long one play then serves all readers of an account. */
const KEPT_MS = 5_000;

type Kept = { at: number; outlooks: Outlooks };

const keptFor = new WeakMap<Db, Map<string, Kept>>();

function keep(db: Db, accountUid: string, kept: Kept): void {
  const old = [...(keptFor.get(db) ?? [])];
  const fresh = old.filter(([, { at }]) => kept.at - at < KEPT_MS);
  keptFor.set(db, new Map([...fresh, [accountUid, kept]]));
}

/**
 * What becomes of all copies that are on their way, judged by what the account's own copies took. Where a great many are, it is
 * what was foreseen a moment ago.
 */
export async function foreseeDistribution(ctx: Ctx, accountUid: string): Promise<Outlooks> {
  const now = ctx.clock.now();
  const at = now.getTime();
  const last = keptFor.get(ctx.db)?.get(accountUid);
  if (last && at - last.at < KEPT_MS) return last.outlooks;
  const copies = await plannedCopies(ctx.db);
  const history = await formerCopies(ctx.db, accountUid);
  const sources = { history, foretold: foretoldBy(copies, now), now };
  const outlooks = foreseeTimes(copies, ctx.limits, sources);
  if (copies.length >= MANY_COPIES) keep(ctx.db, accountUid, { at, outlooks });
  return outlooks;
}
