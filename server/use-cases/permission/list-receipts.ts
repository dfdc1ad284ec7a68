import { z } from "zod";
import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";
import { ACCOUNTS_NAMED } from "../../domain/permission/account-groups";
import { appliedPermission, readRecord } from "../../domain/permission/permission-record";
import { NOBODY } from "../../domain/permission/wanted-permission";
import { findPackage } from "./find-package";

/** Receipts of one regional image of a package; `cursor` continues an earlier page. */
export const listReceiptsInput = z.object({
  packageId: z.string(),
  copyId: z.string(),
  cursor: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable()
    .default(null),
});

const PAGE_SIZE = 20;

const wantedShape = appliedPermission
  .omit({ imageId: true })
  .extend({ count: z.number().int().optional() });

/** What a receipt says was wanted: how many accounts, and the first of them by UID. */
function wantedOf(json: unknown) {
  const { public: isPublic, accounts, count } = wantedShape.catch(NOBODY).parse(json);
  return {
    public: isPublic,
    count: count ?? accounts.length,
    accounts: accounts.slice(0, ACCOUNTS_NAMED),
  };
}

/** What each pass over one image wanted, found and wrote, newest first; `next` continues, null at the end. */
export async function listReceipts(ctx: Ctx, input: z.infer<typeof listReceiptsInput>) {
  authorize(ctx.actor, "permission.read");
  const { id: packageId } = await findPackage(ctx, input.packageId);
  const ofPackage = { versionRegions: { some: { version: { packageId } } } };
  const receipts = await ctx.db.permissionReceipt.findMany({
    where: {
      copyId: input.copyId,
      permission: { copy: ofPackage },
      ...(input.cursor && { id: { lt: BigInt(input.cursor) } }),
    },
    orderBy: { id: "desc" },
    take: PAGE_SIZE + 1,
  });
  const shown = receipts.slice(0, PAGE_SIZE);
  return {
    items: shown.map((receipt) => ({
      id: String(receipt.id),
      at: receipt.at,
      reason: z.enum(["change", "look", "repair"]).catch("look").parse(receipt.reason),
      wanted: wantedOf(receipt.wanted),
      found: readRecord("found", receipt.found),
      written: readRecord("written", receipt.written) ?? [],
    })),
    next: receipts.length > PAGE_SIZE ? String(shown.at(-1)?.id) : null,
  };
}
