/** A fresh idempotency key: 128 random bits in hex. `crypto.randomUUID` is absent where the console is served without TLS. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
