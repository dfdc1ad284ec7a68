/** Epoch milliseconds as the API writes times: `2026-01-31T08:00:00Z`, UTC, whole seconds. */
export function timestamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
