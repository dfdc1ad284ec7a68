import { z } from "zod";
import type { Ctx } from "../../ctx";
import { associatedVersion } from "../../db/associated-version";
import { findOwnVersions } from "../../db/own";
import { authorize } from "../../domain/authorize";
import { whyNotAssociate } from "../../domain/version/why-not-version";

/** Whose versions. */
export const listSelectableVersionsInput = z.object({ packageId: z.string().max(100) });

/**
 * The versions of a package that a template may be associated with, the draft first, then the newest;
 * with their source image, from when on they are deprecated, and why one cannot be chosen. Of a package that is not the actor's: none.
 */
export async function listSelectableVersions(
  ctx: Ctx,
  input: z.infer<typeof listSelectableVersionsInput>,
) {
  authorize(ctx.actor, "version.use");
  const rows = await findOwnVersions(ctx.db, ctx.actor, { packageId: input.packageId });
  return rows.map((row) => {
    const version = associatedVersion(row);
    const { imageId, name, osName, osType, architecture } = row.sourceImage;
    return {
      ...version,
      number: row.number,
      deprecatedFrom: row.deprecatedFrom,
      source: { imageId, name, osName, osType, architecture },
      whyNot: whyNotAssociate(version),
    };
  });
}
