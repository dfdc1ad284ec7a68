/**
 * The address to count attempts under: the last one in X-Forwarded-For, which the nearest proxy (or Next itself) wrote.
 * Earlier ones are whatever the client claims. "unknown" when there is none. Without a proxy in front a client may still
 * write the header itself, which is why attempts are also counted per e-mail.
 */
export function clientAddress(headers: Record<string, string | undefined>): string {
  return headers["x-forwarded-for"]?.split(",").at(-1)?.trim() || "unknown";
}
