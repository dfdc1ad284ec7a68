import type { CloudSaid, RefusalCode } from "../refusal";

/**
 * How to treat what the cloud answered: `rejected` is a proper no; `throttled` and `unavailable` are
 * no answer to the question, so that nothing may be concluded from them.
 */
export type CloudErrorKind = "rejected" | "throttled" | "unavailable";

/** An answer of the cloud that is not a result, classified once at the adapter. */
export class CloudError extends Error {
  constructor(
    readonly kind: CloudErrorKind,
    /** Operation, such as `CopyImage`. */
    readonly operation: string,
    readonly said: CloudSaid,
    /** The cloud's own advice when to come back, in ms. */
    readonly retryAfterMs: number | null = null,
  ) {
    super(`${operation}: ${said.code}: ${said.message}`);
    this.name = "CloudError";
  }

  /**
   * The server's bundles hold this class more than once: what the adapter of the running house throws is made by another copy
   * than the one a use case asks about. Its name is what both have in common.
   */
  static override [Symbol.hasInstance](thrown: unknown): thrown is CloudError {
    return thrown instanceof Error && thrown.name === "CloudError";
  }
}

/** The refusal a person meets when the cloud gave no result: a proper no, or no answer to rely on. */
export function cloudRefusalCode(
  error: CloudError,
): Extract<RefusalCode, "CLOUD_REJECTED" | "CLOUD_UNAVAILABLE"> {
  return error.kind === "rejected" ? "CLOUD_REJECTED" : "CLOUD_UNAVAILABLE";
}
