import type { CloudError } from "../cloud/cloud-error";

/**
 * What a refused CopyImage means for the copy:
 * `adopt` — an image of that name is already there, look whether it is ours;
 * `wait` — not now, ask the same again later; `replan` — the image copied from is gone or not usable,
 * choose another; `fail` — a person has to do something.
 */
export type CopyRefused = "adopt" | "wait" | "replan" | "fail";

const LATER = new Set([
  "OperationDenied.ImageCopyConflict",
  "OperationDenied.ImageCopying",
  "InvalidOperation.Conflict",
]);

const SOURCE_GONE = new Set(["InvalidImageId.NotFound", "IncorrectImageStatus"]);

/** Reads the error codes of ECS CopyImage. `staged` is true when the copy is made from the supplier's own image. */
export function copyRefused(error: CloudError, staged: boolean): CopyRefused {
  if (error.kind !== "rejected") return "wait";
  if (error.said.code === "InvalidImageName.Duplicated") return "adopt";
  if (LATER.has(error.said.code)) return "wait";
  if (SOURCE_GONE.has(error.said.code)) return staged ? "fail" : "replan";
  return "fail";
}
