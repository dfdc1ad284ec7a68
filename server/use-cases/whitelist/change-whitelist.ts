import type { z } from "zod";
import type { WhitelistEntry } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { isOver } from "../../domain/whitelist/expiry-day";
import type { changeWhitelistInput } from "../../domain/whitelist/whitelist-input";
import { closeWhitelistChange } from "./close-whitelist-change";
import { holdWhitelist, listedEntries } from "./hold-whitelist";

type Input = z.infer<typeof changeWhitelistInput>;

/** The part of an entry that a change touches, as the trail keeps it. */
function touched(entry: WhitelistEntry, change: Input["change"]) {
  const keys = ["accountUid", ...Object.keys(change)] as (keyof WhitelistEntry)[];
  const written = (value: WhitelistEntry[keyof WhitelistEntry]) =>
    value instanceof Date ? value.toISOString() : value;
  return Object.fromEntries(keys.map((key) => [key, written(entry[key])]));
}

/** An entry that is over may keep its day; none is given one that is over. */
function refuseOver(entries: readonly WhitelistEntry[], { expiresAt }: Input["change"], now: Date) {
  const stays = (entry: WhitelistEntry) => entry.expiresAt?.getTime() === expiresAt?.getTime();
  if (!isOver(expiresAt, now) || entries.every(stays)) return;
  throw new Refusal("INVALID", sentence("rules.whitelist_over"));
}

/** Changes what some accounts of a whitelist may do, all or none. Throws CONFLICT like holdWhitelist, INVALID for a last day that is over. */
export async function changeWhitelist(ctx: Ctx, input: Input): Promise<void> {
  authorize(ctx.actor, "whitelist.manage");
  const regionIds = await ctx.db.$transaction(async (tx) => {
    const service = await holdWhitelist(tx, input);
    const entries = await listedEntries(tx, service.id, input.accountUids);
    refuseOver(entries, input.change, ctx.clock.now());
    await tx.whitelistEntry.updateMany({
      where: { serviceId: service.id, accountUid: { in: input.accountUids } },
      data: { ...input.change, updatedAt: ctx.clock.now() },
    });
    const { expiresAt, ...rest } = input.change;
    const after =
      expiresAt === undefined ? rest : { ...rest, expiresAt: expiresAt?.toISOString() ?? null };
    return closeWhitelistChange(ctx, tx, service, {
      action: "whitelist.change",
      before: { entries: entries.map((entry) => touched(entry, input.change)) },
      after: { accounts: input.accountUids, ...after },
      reason: input.reason,
    });
  });
  for (const regionId of regionIds) await ctx.wake.permit(regionId);
}
