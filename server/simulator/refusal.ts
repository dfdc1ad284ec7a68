/**
 * The answer of a cloud that says no: what the RPC error envelope will carry.
 * `status` is the HTTP status, `code` and `message` the documented pair of the API.
 */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  /** Milliseconds a throttled client is asked to wait (header `x-acs-retry-after`). */
  readonly retryAfterMs: number | undefined;

  constructor(status: number, code: string, message: string, retryAfterMs?: number) {
    super(message);
    this.name = "Refusal";
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}
