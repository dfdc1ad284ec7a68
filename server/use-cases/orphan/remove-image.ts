import type { Ctx } from "../../ctx";
import type { CloudImage } from "../../domain/cloud/cloud-image";

/** ECS drops more accounts than this in one call without a word. */
const ACCOUNTS_PER_CALL = 10;

/**
 * Removes an image for good. ECS deletes none that is still public (ImageIsPublic) or shared (ImageUseShared), so that is taken
 * back first; it is never told to delete what instances of the platform itself use. A copy under way is stopped instead.
 */
export async function removeImage(ctx: Ctx, image: CloudImage): Promise<void> {
  const { platform } = ctx.cloud;
  const { regionId, imageId, status } = image;
  const address = { regionId, imageId };
  if (status === "Creating" || status === "Waiting") return platform.cancelCopy(address);
  const permission = await platform.permission(address);
  if (permission.public) await platform.unpublish(address);
  const { accounts } = permission;
  for (let start = 0; start < accounts.length; start += ACCOUNTS_PER_CALL) {
    const remove = accounts.slice(start, start + ACCOUNTS_PER_CALL);
    await platform.changeShares({ ...address, remove });
  }
  await platform.deleteImage(address);
}
