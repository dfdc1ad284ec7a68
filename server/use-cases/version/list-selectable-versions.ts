import { z } from "zod";
import type { Ctx } from "../../ctx";
import { associatedVersion } from "../../db/associated-version";
import { accountOf } from "../../db/own";
import { findUsableVersions } from "../../db/visible-packages";
import { authorize } from "../../domain/authorize";
import { whyNotAssociate } from "../../domain/version/why-not-version";

/** Whose versions. */
export const listSelectableVersionsInput = z.object({ packageId: z.string().max(100) });

/**
 * The versions of a package that a template may be associated with, the draft first, then the newest;
 * with their source image, from when on they are deprecated, and why one cannot be chosen. Of a package of another account
 * that lets this one in: the published ones, and of their source image what runs on it only. Of all others: none.
 */
export async function listSelectableVersions(
  ctx: Ctx,
  input: z.infer<typeof listSelectableVersionsInput>,
) {
  authorize(ctx.actor, "version.use");
  const rows = await findUsableVersions(ctx, { packageId: input.packageId });
  return rows.map((row) => {
    const version = associatedVersion(row, accountOf(ctx.actor));
    const { imageId, name, osName, osType, architecture } = row.sourceImage;
    return {
      ...version,
      number: row.number,
      deprecatedFrom: row.deprecatedFrom,
      source: {
        image: version.owner === null ? { imageId, name } : null,
        osName,
        osType,
        architecture,
      },
      whyNot: whyNotAssociate(version),
    };
  });
}
