import type { Ctx, Db } from "../../ctx";
import { plannedCopies } from "../../db/planned-copies";
import { CopyHistory } from "../../domain/distribution/copy-history";
import {
  foreseeTimes,
  type Outlook,
  type TimedCopy,
} from "../../domain/distribution/foresee-times";
import { formerCopies } from "./former-copies";

/** Of each copy on its way, by its id. */
export type Outlooks = ReadonlyMap<string, Outlook>;

/** From so many copies on, playing a distribution to its end is too much work to do it for every reader. */
const MANY_COPIES = 500;

/** For how long one play then serves all readers of an account. */
const KEPT_MS = 5_000;

type Kept = { at: number; outlooks: Outlooks };

const keptFor = new WeakMap<Db, Map<string, Kept>>();

/** What the cloud foretells of copies under way, as if they were done. */
function foretoldBy(copies: readonly TimedCopy[], now: Date): CopyHistory {
  return new CopyHistory(
    copies.flatMap(({ state, startedAt, remainSeconds, fromRegionId, regionId, sizeGiB }) => {
      if (state !== "copying" || !startedAt || remainSeconds === null || !fromRegionId) return [];
      const seconds = (now.getTime() - startedAt.getTime()) / 1000 + remainSeconds;
      return [{ fromRegionId, regionId, sizeGiB, seconds }];
    }),
  );
}

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
  const times = { history, foretold: foretoldBy(copies, now), now };
  const outlooks = foreseeTimes(copies, ctx.limits, times);
  if (copies.length >= MANY_COPIES) keep(ctx.db, accountUid, { at, outlooks });
  return outlooks;
}
