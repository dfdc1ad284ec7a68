import { createHash } from "node:crypto";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import type { AuthParts } from "./auth-parts";
import { SignInRefusal } from "./sign-in-refusal";

const WINDOW_SECONDS = 15 * 60;

/** Attempts per window. Demo personas have no secret to guess; their limit only bounds the work. */
const LIMITS = {
  /** One person at one address. */
  pair: 5,
  /** One address, whoever it claims to be. */
  address: 30,
  /** One person from anywhere: an address can be forged, an account cannot. */
  email: 50,
  demo: 600,
} as const;

type Kind = keyof typeof LIMITS;
type Prisma = AuthParts["prisma"];
type Attempt = { email: string; address: string };

function limiter(prisma: Prisma, kind: Kind): RateLimiterPrisma {
  return new RateLimiterPrisma({
    storeClient: prisma,
    tableName: "rateLimiterFlexible",
    keyPrefix: `sign-in:${kind}`,
    points: LIMITS[kind],
    duration: WINDOW_SECONDS,
    clearExpiredByTimeout: false,
  });
}

/** Counters hold no e-mail in the clear: the table outlives the attempt. */
function keys({ email, address }: Attempt): { pair: string; address: string; email: string } {
  const hash = (text: string) => createHash("sha256").update(text).digest("base64url");
  return { pair: hash(`${email} ${address}`), address: hash(address), email: hash(email) };
}

async function take(prisma: Prisma, kind: Kind, key: string): Promise<{ first: boolean }> {
  try {
    const taken = await limiter(prisma, kind).consume(key);
    return { first: taken.isFirstInDuration };
  } catch (stop) {
    if (!(stop instanceof RateLimiterRes)) throw stop;
    const seconds = Math.max(1, Math.ceil(stop.msBeforeNext / 1000));
    throw new SignInRefusal(`too_many_attempts:${seconds}`);
  }
}

/**
 * Counts an attempt before the password is looked at, so that parallel guesses are counted too.
 * Throws SignInRefusal `too_many_attempts:<seconds>` when the person or the address used up the window of 15 minutes.
 */
export async function countAttempt(prisma: Prisma, attempt: Attempt): Promise<void> {
  const key = keys(attempt);
  // The pair first: what it stops must not use up the limits that others share.
  await take(prisma, "pair", key.pair);
  const { first } = await take(prisma, "address", key.address);
  await take(prisma, "email", key.email);
  // Each new address sweeps what is long past, so the table stays as small as the traffic.
  if (first) await prisma.rateLimiterFlexible.deleteMany({ where: { expire: { lt: new Date() } } });
}

/** Takes a successful attempt back: only failures count, and they are forgiven to the pair that got in. */
export async function forgiveAttempts(prisma: Prisma, attempt: Attempt): Promise<void> {
  const key = keys(attempt);
  await limiter(prisma, "pair").delete(key.pair);
  await limiter(prisma, "address").reward(key.address);
  await limiter(prisma, "email").reward(key.email);
}

/** Counts the use of a demo persona; throws like countAttempt, at a limit nobody meets by hand. */
export async function countDemoSignIn(prisma: Prisma, address: string): Promise<void> {
  await take(prisma, "demo", keys({ email: "", address }).address);
}
