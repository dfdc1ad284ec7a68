import { createHmac, timingSafeEqual } from "node:crypto";
import type { User } from "@/prisma/generated/client";
import type { AuthParts } from "./auth-parts";

/** A day: long enough to hand the link over, short enough to be forgotten in a mailbox. */
const LINK_MS = 24 * 60 * 60 * 1000;

type Parts = Pick<AuthParts, "prisma" | "env" | "clock">;

/** A link as an admin copies it, and when it ends. */
export type PasswordLink = { href: string; expiresAt: Date };

/**
 * The link by which this person chooses a password. Nothing is stored: the token is derived from NEXTAUTH_SECRET and from what
 * the person's sign-in is now, so it is void once used, after a day, and when sessions are ended. Throws for an unknown id.
 */
export async function passwordLink(parts: Parts, userId: string): Promise<PasswordLink> {
  const user = await parts.prisma.user.findUniqueOrThrow({ where: { id: userId } });
  const expiresAt = new Date(parts.clock.now().getTime() + LINK_MS);
  const expires = String(expiresAt.getTime());
  const link = new URL("/choose-password", parts.env.NEXTAUTH_URL);
  link.searchParams.set("token", [expires, user.id, seal(parts, user, expires)].join("."));
  return { href: link.href, expiresAt };
}

/** Whom this token lets choose a password now, or null when it is void. */
export async function holderOfPasswordLink(parts: Parts, token: string): Promise<User | null> {
  const [expires, userId, sealed, ...more] = token.split(".");
  if (!expires || !userId || !sealed || more.length > 0) return null;
  // PostgreSQL refuses the character U+0000, which an address may carry.
  if (userId.includes("\0")) return null;
  if (!(Number(expires) > parts.clock.now().getTime())) return null;
  const user = await parts.prisma.user.findUnique({ where: { id: userId } });
  if (!user || user.disabledAt || user.demo) return null;
  const [right, tried] = [Buffer.from(seal(parts, user, expires)), Buffer.from(sealed)];
  return right.length === tried.length && timingSafeEqual(right, tried) ? user : null;
}

function seal({ env }: Parts, user: User, expires: string): string {
  const sealed = ["password link", user.id, user.sessionVersion, user.passwordHash, expires];
  return createHmac("sha256", env.NEXTAUTH_SECRET)
    .update(JSON.stringify(sealed))
    .digest("base64url");
}
