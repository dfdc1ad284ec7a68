import { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import type { NextStep } from "../../domain/distribution/next-step";
import { cancelCopy } from "./cancel-copy";
import type { CopyRow } from "./copies-in-region";
import { findProductImage } from "./find-product-image";
import { startCopy } from "./start-copy";
import { verifyCopy } from "./verify-copy";
import { writeCopy } from "./write-copy";

async function wait(ctx: Ctx, copy: CopyRow, step: Extract<NextStep, { kind: "wait" }>) {
  const progress = Math.max(copy.progress, step.progress);
  const advanced = step.state !== copy.state || progress > copy.progress;
  await writeCopy(ctx, copy, step.state === "copying" ? "progress" : "accept", {
    progress,
    remainSeconds: step.remainSeconds,
    nextLookAt: step.lookAt,
    troubleCount: 0,
    error: Prisma.DbNull,
    ...(advanced ? { progressedAt: ctx.clock.now() } : {}),
  });
}

async function remove(ctx: Ctx, copy: CopyRow): Promise<void> {
  if (copy.imageId) {
    await ctx.cloud.platform.deleteImage({ regionId: copy.regionId, imageId: copy.imageId });
  }
}

/** Carries one decided step out; `image` is what the look saw. Throws CloudError when the cloud gave no result: then nothing is concluded. */
export async function carryOutStep(
  ctx: Ctx,
  copy: CopyRow,
  step: NextStep,
  image: CloudImage | null,
): Promise<void> {
  switch (step.kind) {
    case "ask":
      return copy.sourceImage.productCode ? findProductImage(ctx, copy) : startCopy(ctx, copy);
    case "wait":
      return wait(ctx, copy, step);
    case "verify":
      return copy.imageId ? verifyCopy(ctx, copy, copy.imageId) : undefined;
    case "cancel":
      return cancelCopy(ctx, copy, image);
    case "restart":
    case "fail":
      if (step.removeImage) await remove(ctx, copy);
      await writeCopy(ctx, copy, step.kind, {
        imageId: null,
        askedAt: null,
        progress: 0,
        remainSeconds: null,
        error: step.trouble,
      });
  }
}
