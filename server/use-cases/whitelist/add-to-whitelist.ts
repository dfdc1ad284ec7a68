import type { z } from "zod";
import type { Ctx, Tx } from "../../ctx";
import { authorize } from "../../domain/authorize";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { isOver } from "../../domain/whitelist/expiry-day";
import type {
  addToWhitelistInput,
  WhitelistEntryInput,
} from "../../domain/whitelist/whitelist-input";
import { closeWhitelistChange } from "./close-whitelist-change";
import { holdWhitelist } from "./hold-whitelist";

type Input = z.infer<typeof addToWhitelistInput>;

function refuseNamedTwice(entries: readonly WhitelistEntryInput[]): void {
  const uids = entries.map((entry) => entry.accountUid);
  const twice = uids.find((uid, index) => uids.indexOf(uid) !== index);
  if (twice) throw new Refusal("INVALID", sentence("rules.whitelist_twice", { account: twice }));
}

function refuseOver(entries: readonly WhitelistEntryInput[], now: Date): void {
  if (!entries.some(({ expiresAt }) => isOver(expiresAt, now))) return;
  throw new Refusal("INVALID", sentence("rules.whitelist_over"));
}

async function refuseListed(tx: Tx, serviceId: string, uids: string[]): Promise<void> {
  const listed = await tx.whitelistEntry.findMany({
    where: { serviceId, accountUid: { in: uids } },
    select: { accountUid: true },
    orderBy: { accountUid: "asc" },
  });
  if (listed.length === 0) return;
  const accounts = listed.slice(0, 3).map((entry) => entry.accountUid);
  const gaps = { accounts: accounts.join(", "), count: listed.length };
  throw new Refusal("CONFLICT", sentence("rules.whitelist_listed", gaps));
}

/**
 * Puts accounts on the whitelist of a service, all or none. Throws CONFLICT when some are on it already
 * or it changed meanwhile, INVALID for an account that is named twice, owns the service, or whose last day is over.
 */
export async function addToWhitelist(ctx: Ctx, input: Input): Promise<void> {
  authorize(ctx.actor, "whitelist.manage");
  refuseNamedTwice(input.entries);
  refuseOver(input.entries, ctx.clock.now());
  const uids = input.entries.map((entry) => entry.accountUid);
  const regionIds = await ctx.db.$transaction(async (tx) => {
    const service = await holdWhitelist(tx, input);
    if (uids.includes(service.accountUid)) {
      throw new Refusal("INVALID", sentence("rules.whitelist_owner"));
    }
    await refuseListed(tx, service.id, uids);
    const now = ctx.clock.now();
    const addedById = ctx.actor.kind === "user" ? ctx.actor.userId : ctx.actor.job;
    await tx.whitelistEntry.createMany({
      data: input.entries.map((entry) => ({
        serviceId: service.id,
        ...entry,
        addedById,
        addedAt: now,
        updatedAt: now,
      })),
    });
    const added = input.entries.map(({ expiresAt, ...entry }) => ({
      ...entry,
      expiresAt: expiresAt?.toISOString() ?? null,
    }));
    return closeWhitelistChange(ctx, tx, service, {
      action: "whitelist.add",
      after: { entries: added, source: input.source },
      reason: input.reason,
    });
  });
  for (const regionId of regionIds) await ctx.wake.permit(regionId);
}
