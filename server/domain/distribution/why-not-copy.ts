import { type Sentence, sentence } from "../sentence";
import { type CopyState, copyLifecycle } from "./copy-lifecycle";

/** Why this region cannot be retried, or null. */
export function whyNotRetry(copy: { state: CopyState }): Sentence | null {
  return copyLifecycle.can("retry", copy.state) ? null : sentence("rules.retry_not_needed");
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
