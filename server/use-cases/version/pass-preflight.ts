import type { Ctx } from "../../ctx";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import { Refusal } from "../../domain/refusal";
import { type PublishWish, runPreflight } from "./run-preflight";

/** Runs the preflight and answers the image to be copied. Throws the first blocker as a Refusal, and CLOUD_UNAVAILABLE like runPreflight. */
export async function passPreflight(ctx: Ctx, wish: PublishWish): Promise<CloudImage> {
  const { image, blockers } = await runPreflight(ctx, wish);
  const [first] = blockers;
  if (first) {
    const { code, sentence, field, cloud } = first;
    throw new Refusal(code, sentence, { field, cloud: cloud ?? undefined });
  }
  if (!image) throw new Error("An image that cannot be used is a blocker.");
  return image;
}
