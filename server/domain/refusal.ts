import type { Sentence } from "./sentence";

/**
 * The eight ways the house says no. NOT_FOUND also stands for "not visible to you"; WRONG_STATE for
 * an action the lifecycle does not allow now; CONFLICT for a write that lost a race or a taken name.
 */
export type RefusalCode =
  | "INVALID"
  | "NOT_FOUND"
  | "FORBIDDEN"
  | "WRONG_STATE"
  | "CONFLICT"
  | "LIMIT"
  | "CLOUD_REJECTED"
  | "CLOUD_UNAVAILABLE";

/** What the cloud said, where a refusal comes from it. */
export type CloudSaid = { code: string; message: string; requestId: string | null };

/** An expected no, with the sentence a person reads. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly sentence: Sentence,
    readonly more: { field?: string; cloud?: CloudSaid } = {},
  ) {
    super(`${code}: ${sentence.key}`);
    this.name = "Refusal";
  }
}

/** Throws a Refusal when there is a reason, and returns when there is none. */
export function refuseIf(reason: Sentence | null, code: RefusalCode = "WRONG_STATE"): void {
  if (reason) throw new Refusal(code, reason);
}
