import type { Ctx } from "../../ctx";
import { usableVersions } from "../../db/visible-packages";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import type { ServiceContent } from "../../domain/service/service-content";

/** Refuses associations with versions that are gone or that the account may not use (INVALID at the slot). */
export async function refuseForeignVersions(
  ctx: Ctx,
  accountUid: string,
  content: ServiceContent,
): Promise<void> {
  const wanted = content.templates.flatMap(({ associations }) => Object.values(associations));
  const usable = await usableVersions(ctx.db, accountUid, ctx.clock.now());
  const rows = await ctx.db.version.findMany({
    where: { id: { in: wanted }, ...usable },
    select: { id: true },
  });
  const allowed = new Set(rows.map(({ id }) => id));
  for (const [index, { name, associations }] of content.templates.entries()) {
    const slot = Object.keys(associations).find((path) => !allowed.has(associations[path] ?? ""));
    if (slot === undefined) continue;
    const reason = sentence("rules.association_unusable", { slot, template: name });
    throw new Refusal("INVALID", reason, { field: `content.templates.${index}.associations` });
  }
}
