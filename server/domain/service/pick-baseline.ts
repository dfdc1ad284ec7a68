import type { RegistrationState } from "./registration-lifecycle";
import type { ServiceVersionState } from "./service-version-lifecycle";

/** A submission of a service, as far as it can be what another one is compared with. */
export type BaselineCandidate = {
  id: string;
  state: RegistrationState;
  submittedAt: Date;
  /** State of the version that was submitted. */
  versionState: ServiceVersionState;
};

/**
 * What a submission is compared with: of the approved ones before it, that of the version online, or else the newest.
 * Null for the first one.
 */
export function pickBaseline<C extends BaselineCandidate>(
  submission: { id: string; submittedAt: Date },
  candidates: readonly C[],
): C | null {
  const earlier = candidates
    .filter(
      ({ id, state }) => id !== submission.id && (state === "approved" || state === "executed"),
    )
    .filter(({ submittedAt }) => submittedAt <= submission.submittedAt)
    .toSorted((a, b) => b.submittedAt.getTime() - a.submittedAt.getTime());
  return earlier.find(({ versionState }) => versionState === "online") ?? earlier[0] ?? null;
}
