import type { Ctx } from "../../ctx";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import { IDS_PER_LOOK } from "../../domain/distribution/tunables";
import type { FoundPermission } from "../../domain/permission/permission-record";
import type { PermissionRow } from "./due-permissions";

/** The images of these permissions as the region holds them now; one call per 100. */
export async function readImages(
  ctx: Ctx,
  regionId: string,
  rows: readonly PermissionRow[],
): Promise<Map<string, CloudImage>> {
  const ids = rows.flatMap(({ copy }) => copy.imageId ?? []);
  const images = new Map<string, CloudImage>();
  for (let start = 0; start < ids.length; start += IDS_PER_LOOK) {
    const imageIds = ids.slice(start, start + IDS_PER_LOOK);
    const found = await ctx.cloud.platform.images({ regionId, imageIds });
    for (const image of found) images.set(image.imageId, image);
  }
  return images;
}

/** Who may use an image now. Only one that is ready can have been shared; of others nobody is asked. */
export async function readFound(
  ctx: Ctx,
  image: { regionId: string; imageId: string },
  status: FoundPermission["status"],
): Promise<FoundPermission> {
  const { imageId } = image;
  if (status !== "Available" && status !== "Deprecated") {
    return { imageId, status, public: false, accounts: [] };
  }
  const held = await ctx.cloud.platform.permission(image);
  return { imageId, status, public: held.public, accounts: [...held.accounts].sort() };
}
