import type { Ctx } from "../../ctx";
import { ownPackages } from "../../db/own";
import { authorize } from "../../domain/authorize";

/** Versions of the actor's account that are being distributed just now. */
export async function listDistributing(ctx: Ctx) {
  authorize(ctx.actor, "version.read");
  return ctx.db.version.findMany({
    where: { state: "distributing", package: ownPackages(ctx.actor) },
    select: { id: true, packageId: true, name: true },
    orderBy: { id: "asc" },
  });
}
