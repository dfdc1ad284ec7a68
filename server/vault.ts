import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { Vault } from "./ctx";

const ALGORITHM = "aes-256-gcm";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals texts with AES-256-GCM under a key that is derived from the house's secret for this alone. With another secret, or
 * when a sealed text was changed, opening it throws.
 */
export function openVault(secret: string): Vault {
  const keyFor = (use: string) => Buffer.from(hkdfSync("sha256", secret, "", use, KEY_BYTES));
  const key = keyFor("imagecast instance secrets");
  const markKey = keyFor("imagecast secret marks");
  return {
    marker: {
      // An even one would forget what stands far back.
      base: keyFor("imagecast secret sums").readUInt32BE() | 1,
      mark: (text) => createHmac("sha256", markKey).update(text, "utf8").digest("base64url"),
    },
    seal(text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, nonce);
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, "base64url");
      const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES));
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const text = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString("utf8");
    },
  };
}
