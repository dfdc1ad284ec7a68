import type { CloudImage } from "../cloud/cloud-image";
import type { CopyState } from "./copy-lifecycle";
import type { CopyTrouble } from "./copy-trouble";
import { nextLookAt } from "./next-look";
import { LOOK_MIN_MS, MAX_ATTEMPTS, MISSING_GRACE_MS } from "./tunables";

/** What is known of a copy when its region is looked at. */
export type LookedAt = {
  state: CopyState;
  imageId: string | null;
  attempt: number;
  askedAt: Date | null;
  cancelAskedAt: Date | null;
};

/** What a look tells of its image. */
export type SeenImage = Pick<CloudImage, "status" | "progress" | "remainSeconds">;

/** What to do next with one copy. */
export type NextStep =
  | { kind: "ask" }
  | {
      kind: "wait";
      state: "queued" | "copying";
      progress: number;
      remainSeconds: number | null;
      lookAt: Date;
    }
  | { kind: "verify" }
  | { kind: "cancel" }
  | { kind: "restart"; trouble: CopyTrouble; removeImage: boolean }
  | { kind: "fail"; trouble: CopyTrouble; removeImage: boolean };

function broken(copy: LookedAt, code: string, message: string, removeImage: boolean): NextStep {
  const trouble: CopyTrouble = { step: "copy", code, message, requestId: null };
  const kind = copy.attempt < MAX_ATTEMPTS ? "restart" : "fail";
  return { kind, trouble, removeImage };
}

function missing(copy: LookedAt, now: Date): NextStep {
  const since = now.getTime() - (copy.askedAt?.getTime() ?? 0);
  if (since < MISSING_GRACE_MS) {
    const lookAt = new Date(now.getTime() + LOOK_MIN_MS * 2);
    return { kind: "wait", state: "queued", progress: 0, remainSeconds: null, lookAt };
  }
  return broken(copy, "ImageVanished", "The image is no longer in the region.", false);
}

/**
 * Decides from one successful look what becomes of a copy in flight. `image` is what the region
 * holds under the copy's image id, null when it holds nothing. Image states: Alibaba Cloud
 * "CopyImage" (Waiting → Creating → Available | CreateFailed) and UnAvailable.
 */
export function nextStep(copy: LookedAt, image: SeenImage | null, now: Date): NextStep {
  const finished = image?.status === "Available" || image?.status === "Deprecated";
  if (copy.cancelAskedAt && !finished) return { kind: "cancel" };
  if (copy.imageId === null) return { kind: "ask" };
  if (image === null) return missing(copy, now);
  switch (image.status) {
    case "Waiting":
    case "Creating":
      return {
        kind: "wait",
        state: image.status === "Waiting" ? "queued" : "copying",
        progress: image.progress,
        remainSeconds: image.remainSeconds,
        // In the cloud's queue a copy tells its own time, which says nothing about the queue.
        lookAt: nextLookAt(
          now,
          copy.askedAt,
          image.status === "Waiting" ? null : image.remainSeconds,
        ),
      };
    case "Available":
      return { kind: "verify" };
    case "CreateFailed":
    case "UnAvailable":
      return broken(copy, image.status, "The copy ended without a usable image.", true);
    case "Deprecated":
      return {
        kind: "fail",
        removeImage: false,
        trouble: {
          step: "verify",
          code: "ImageDeprecated",
          message: "The regional image was deprecated.",
          requestId: null,
        },
      };
  }
}
