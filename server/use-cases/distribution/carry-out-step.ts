import { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { CloudError } from "../../domain/cloud/cloud-error";
import type { NextStep } from "../../domain/distribution/next-step";
import type { CopyRow } from "./copies-in-region";
import { findProductImage } from "./find-product-image";
import { findLeftBehind, startCopy } from "./start-copy";
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

/** Stops the copy in the cloud, also one that was accepted without our hearing of it. */
async function cancel(ctx: Ctx, copy: CopyRow): Promise<void> {
  const imageId =
    copy.imageId ?? (copy.askedAt ? (await findLeftBehind(ctx, copy))?.imageId : undefined);
  if (imageId) {
    try {
      await ctx.cloud.platform.cancelCopy({ regionId: copy.regionId, imageId });
    } catch (error) {
      if (!(error instanceof CloudError && error.said.code === "InvalidImageId.NotFound"))
        throw error;
    }
  }
  await writeCopy(ctx, copy, "cancel", { imageId: null, remainSeconds: null, nextLookAt: null });
}

async function remove(ctx: Ctx, copy: CopyRow): Promise<void> {
  if (copy.imageId) {
    await ctx.cloud.platform.deleteImage({ regionId: copy.regionId, imageId: copy.imageId });
  }
}

/** Carries one decided step out. Throws CloudError when the cloud gave no result: then nothing is concluded. */
export async function carryOutStep(ctx: Ctx, copy: CopyRow, step: NextStep): Promise<void> {
  switch (step.kind) {
    case "ask":
      return copy.sourceImage.productCode ? findProductImage(ctx, copy) : startCopy(ctx, copy);
    case "wait":
      return wait(ctx, copy, step);
    case "verify":
      return copy.imageId ? verifyCopy(ctx, copy, copy.imageId) : undefined;
    case "cancel":
      return cancel(ctx, copy);
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
