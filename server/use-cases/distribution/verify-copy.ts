import { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { differences } from "../../domain/distribution/verify-image";
import type { CopyRow } from "./copies-in-region";
import { noteTrouble } from "./note-trouble";
import { writeCopy } from "./write-copy";

/**
 * Makes a finished copy deployable, but only after an independent read shows the image Available in
 * its region with the size, architecture, OS, boot mode and disks of its source.
 */
export async function verifyCopy(ctx: Ctx, copy: CopyRow, imageId: string): Promise<void> {
  if (copy.state !== "verifying") {
    const moved = await writeCopy(ctx, copy, "verify", { progress: 100, remainSeconds: null });
    if (!moved) return;
  }
  const [image] = await ctx.cloud.platform.images({
    regionId: copy.regionId,
    imageIds: [imageId],
    statuses: ["Available"],
  });
  const verifying: CopyRow = { ...copy, state: "verifying" };
  if (!image) {
    const message = "The image was Available and is not any more.";
    await noteTrouble(ctx, verifying, {
      step: "verify",
      code: "ImageVanished",
      message,
      requestId: null,
    });
    return;
  }
  const differing = differences(copy.sourceImage, image);
  if (differing.length > 0) {
    const message = `The copy differs from its source in: ${differing.join(", ")}.`;
    await writeCopy(ctx, copy, "fail", {
      error: { step: "verify", code: "ImageDiffers", message, requestId: null },
    });
    return;
  }
  await writeCopy(ctx, copy, "confirm", {
    progress: 100,
    remainSeconds: null,
    cancelAskedAt: null,
    error: Prisma.DbNull,
    troubleCount: 0,
    nextLookAt: null,
    availableAt: ctx.clock.now(),
  });
}
