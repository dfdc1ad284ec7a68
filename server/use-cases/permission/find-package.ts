import type { Ctx } from "../../ctx";
import { ownPackages } from "../../db/own";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";

/** The package whose permissions are asked for: the actor's own, or any for an admin. Throws NOT_FOUND. */
export async function findPackage({ db, actor }: Ctx, packageId: string) {
  const isAdmin = actor.kind === "user" && actor.role === "admin";
  const found = await db.package.findFirst({
    where: { id: packageId, ...(isAdmin ? {} : ownPackages(actor)) },
    include: { versions: { where: { number: { not: null } }, select: { id: true } } },
  });
  if (!found) throw new Refusal("NOT_FOUND", sentence("errors.package_not_found"));
  return found;
}
