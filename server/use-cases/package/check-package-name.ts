import type { Ctx } from "../../ctx";
import { ownPackages } from "../../db/own";
import { authorize } from "../../domain/authorize";

/** Is the name still free in the actor's account? An early hint; creating decides. */
export async function checkPackageName(
  ctx: Ctx,
  input: { name: string },
): Promise<{ free: boolean }> {
  authorize(ctx.actor, "package.read");
  const taken = await ctx.db.package.count({
    where: { ...ownPackages(ctx.actor), name: input.name },
  });
  return { free: taken === 0 };
}
