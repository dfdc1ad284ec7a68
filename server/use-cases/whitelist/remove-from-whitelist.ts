import type { z } from "zod";
import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";
import type { removeFromWhitelistInput } from "../../domain/whitelist/whitelist-input";
import { closeWhitelistChange } from "./close-whitelist-change";
import { holdWhitelist, listedEntries } from "./hold-whitelist";

/**
 * Takes accounts off the whitelist of a service, all or none. What they have deployed goes on running;
 * the images' shares go. Throws CONFLICT like holdWhitelist.
 */
export async function removeFromWhitelist(
  ctx: Ctx,
  input: z.infer<typeof removeFromWhitelistInput>,
): Promise<void> {
  authorize(ctx.actor, "whitelist.manage");
  const regionIds = await ctx.db.$transaction(async (tx) => {
    const service = await holdWhitelist(tx, input);
    const entries = await listedEntries(tx, service.id, input.accountUids);
    await tx.whitelistEntry.deleteMany({
      where: { serviceId: service.id, accountUid: { in: input.accountUids } },
    });
    const before = entries.map(({ accountUid, alias, scope, deploy, expiresAt }) => ({
      accountUid,
      alias,
      scope,
      deploy,
      expiresAt: expiresAt?.toISOString() ?? null,
    }));
    return closeWhitelistChange(ctx, tx, service, {
      action: "whitelist.remove",
      before: { entries: before },
      reason: input.reason,
    });
  });
  for (const regionId of regionIds) await ctx.wake.permit(regionId);
}
