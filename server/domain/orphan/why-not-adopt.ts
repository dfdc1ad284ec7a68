import type { CloudImageStatus } from "../cloud/cloud-image";
import { type CopyState, copyLifecycle } from "../distribution/copy-lifecycle";
import { type Sentence, sentence } from "../sentence";

/** The copy that an image's tags name, as far as adopting asks about it. */
export type AdoptingCopy = {
  state: CopyState;
  imageId: string | null;
  root: boolean;
  /** How many published versions have it. */
  versions: number;
};

const USABLE: readonly CloudImageStatus[] = ["Available", "Creating", "Waiting"];

/**
 * Why an image that no copy knows cannot be attached to the copy its tags name (null where there is none), or null. A root
 * belongs to its source, every other copy to the versions that are released in its region.
 */
export function whyNotAdopt(
  image: { status: CloudImageStatus; deleteAskedAt: Date | null },
  copy: AdoptingCopy | null,
): Sentence | null {
  if (image.deleteAskedAt) return sentence("rules.orphan_deleting");
  if (!copy || (!copy.root && copy.versions === 0)) return sentence("rules.orphan_no_version");
  if (copy.imageId || !copyLifecycle.can("adopt", copy.state)) {
    return sentence("rules.orphan_region_has_copy");
  }
  return USABLE.includes(image.status) ? null : sentence("rules.orphan_not_usable");
}
