import { z } from "zod";
import type { Ctx } from "../../ctx";
import { associatedVersion } from "../../db/associated-version";
import { accountOf } from "../../db/own";
import { findUsableVersions } from "../../db/visible-packages";
import { authorize } from "../../domain/authorize";
import type { AssociatedVersion } from "../../domain/template/associated-version";

/** As many versions as one template may name. */
export const listVersionImagesInput = z.object({
  versionIds: z.array(z.string().max(100)).max(100),
});

/**
 * Which image each of these versions has in which region. A version that does not exist or is not the
 * actor's to use is left out: a template may name one that is gone.
 */
export async function listVersionImages(
  ctx: Ctx,
  input: z.infer<typeof listVersionImagesInput>,
): Promise<AssociatedVersion[]> {
  authorize(ctx.actor, "version.use");
  const rows = await findUsableVersions(ctx, { id: { in: input.versionIds } });
  return rows.map((row) => associatedVersion(row, accountOf(ctx.actor)));
}
