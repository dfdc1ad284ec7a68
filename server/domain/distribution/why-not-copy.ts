import { type Sentence, sentence } from "../sentence";
import { type CopyState, copyLifecycle } from "./copy-lifecycle";

/** Why this region cannot be retried, or null. */
export function whyNotRetry(copy: { state: CopyState }): Sentence | null {
  return copyLifecycle.can("retry", copy.state) ? null : sentence("rules.retry_not_needed");
}

const SKIPPABLE: readonly CopyState[] = ["pending", "failed", "cancelled"];

/**
 * Why this region cannot be left out of its version, or null. What is under way is cancelled first; the source region
 * stays, since the others are copied from it.
 */
export function whyNotSkip(region: {
  state: CopyState;
  isSource: boolean;
  skipped: boolean;
}): Sentence | null {
  if (region.skipped) return sentence("rules.skip_done");
  if (region.isSource) return sentence("rules.skip_source");
  return SKIPPABLE.includes(region.state) ? null : sentence("rules.skip_not_idle");
}

/** Why the copy to this region cannot be cancelled, or null. `otherVersions` also wait for the same copy. */
export function whyNotCancel(copy: {
  state: CopyState;
  cancelAskedAt: Date | null;
  otherVersions: number;
}): Sentence | null {
  if (!copyLifecycle.can("cancel", copy.state)) return sentence("rules.cancel_too_late");
  if (copy.cancelAskedAt) return sentence("rules.cancel_asked");
  if (copy.otherVersions > 0) {
    return sentence("rules.cancel_shared", { count: copy.otherVersions });
  }
  return null;
}
