import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";

/** OWASP's scrypt setting for 32 MiB of memory: N = 2^15, r = 8, p = 3. */
const COST = { ln: 15, r: 8, p: 3 };
const SALT_BYTES = 16;
const KEY_BYTES = 32;
/** Stored parameters above these would let one row exhaust the server. */
const MAX_COST = { ln: 18, r: 16, p: 8 };
const STORED =
  /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9_-]{16,86})\$([A-Za-z0-9_-]{43})$/;
/** Nobody's password: an unknown e-mail costs as much time as a known one. */
const NOBODY = `$scrypt$ln=${COST.ln},r=${COST.r},p=${COST.p}$${"A".repeat(22)}$${"A".repeat(43)}`;

/** scrypt's N as a power of two, r and p. */
type Cost = { ln: number; r: number; p: number };

function derive(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  const N = 2 ** cost.ln;
  // Node refuses to use more than maxmem; scrypt needs 128·N·r bytes and a little.
  const options: ScryptOptions = { N, r: cost.r, p: cost.p, maxmem: 128 * N * cost.r + 2 ** 20 };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, KEY_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/**
 * Hashes a password with scrypt; the answer carries its own parameters and salt, so the cost can grow later. Only tests, which
 * hash for nobody's safety, pass a cost.
 */
export async function hashPassword(password: string, cost: Cost = COST): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, cost);
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${salt.toString("base64url")}$${key.toString("base64url")}`;
}

/**
 * Whether the password is the one that was hashed. Without a usable hash (null, or not written by hashPassword) the answer
 * is false after the same work, so that the time taken tells nobody which people exist.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const parsed = parse(stored);
  const { cost, salt, key } = parsed ?? parse(NOBODY) ?? unreadable();
  const given = await derive(password, salt, cost);
  return timingSafeEqual(given, key) && parsed !== null;
}

function parse(stored: string | null) {
  const [, ln, r, p, salt, key] = STORED.exec(stored ?? "") ?? [];
  if (!salt || !key) return null;
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) };
  const usable = (["ln", "r", "p"] as const).every(
    (name) => cost[name] > 0 && cost[name] <= MAX_COST[name],
  );
  if (!usable) return null;
  return { cost, salt: Buffer.from(salt, "base64url"), key: Buffer.from(key, "base64url") };
}

function unreadable(): never {
  throw new Error("The stand-in hash does not parse.");
}
