import type { CloudImage } from "../cloud/cloud-image";
import { type Sentence, sentence } from "../sentence";

const BY_STATUS: Partial<Record<CloudImage["status"], string>> = {
  Creating: "rules.image_creating",
  Waiting: "rules.image_creating",
  CreateFailed: "rules.image_create_failed",
  UnAvailable: "rules.image_unavailable",
  Deprecated: "rules.image_deprecated",
};

/**
 * Why an image cannot be the source of a deployment package, or null. Rules of ECS CopyImage and
 * ModifyImageSharePermission: only Available images are copied; service-key encrypted images cannot
 * be shared; community images cannot be copied; only one's own images can be shared.
 */
export function whyNotImage(
  image: Pick<CloudImage, "status" | "encrypted" | "isPublic" | "ownerAlias">,
): Sentence | null {
  const status = BY_STATUS[image.status];
  if (status) return sentence(status);
  if (image.encrypted) return sentence("rules.image_encrypted");
  if (image.ownerAlias === "marketplace") return null;
  if (image.isPublic) return sentence("rules.image_public");
  if (image.ownerAlias !== "self") return sentence("rules.image_foreign");
  return null;
}
