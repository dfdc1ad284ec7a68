import { setTimeout as pause } from "node:timers/promises";
import { seed } from "@/prisma/seed";
import type { Ctx } from "./ctx";
import type { Database } from "./db/database";
import type { Actor } from "./domain/actor";
import type { Env } from "./env";
import type { Logger } from "./log";
import { refreshRegions } from "./use-cases/region/refresh-regions";

/** What furnishing needs of the house. */
type Furnished = {
  env: Pick<Env, "CLOUD">;
  log: Logger;
  database: Database;
  ctxFor(actor: Actor): Ctx;
};

/** How long a cloud that could not be asked is left alone, in milliseconds. */
const AGAIN_AFTER_MS = 15_000;

/** Reads the regions and, with the simulator, makes the demo tenant. Returns whether that could be done. */
async function isFurnished({ env, log, database, ctxFor }: Furnished): Promise<boolean> {
  try {
    await refreshRegions(ctxFor({ kind: "job", job: "start" }));
    if (env.CLOUD === "simulator") await seed({ db: database.prisma, ctxFor });
    return true;
  } catch (err) {
    log.warn({ err }, "the cloud could not be asked at start");
    return false;
  }
}

async function furnishLater(
  house: Furnished,
  closing: AbortSignal,
  againAfterMs: number,
): Promise<void> {
  while (!closing.aborted) {
    await pause(againAfterMs, undefined, { signal: closing, ref: false }).catch(() => undefined);
    if (closing.aborted || (await isFurnished(house))) return;
  }
}

/**
 * Puts into a house what it cannot be without: the cloud's regions and, with the simulator, the demo tenant.
 * A cloud that cannot be asked does not hold up the start: it is asked again until it answers or the house closes.
 */
export async function furnish(
  house: Furnished,
  closing: AbortSignal,
  againAfterMs: number = AGAIN_AFTER_MS,
): Promise<void> {
  if (!(await isFurnished(house))) void furnishLater(house, closing, againAfterMs);
}
