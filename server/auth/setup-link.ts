import { createHmac, timingSafeEqual } from "node:crypto";
import type { AuthParts } from "./auth-parts";

type Parts = Pick<AuthParts, "prisma" | "env">;

/**
 * The one-time link by which the first admin makes their own user, to print at start; null as soon as somebody can sign in. Nothing
 * is stored: the token is derived from NEXTAUTH_SECRET, so it is the same in every process and after every restart.
 */
export async function setUpLink(parts: Parts): Promise<string | null> {
  if (await somebodyCanSignIn(parts.prisma, parts.env)) return null;
  const link = new URL("/set-up", parts.env.NEXTAUTH_URL);
  link.searchParams.set("token", token(parts.env));
  return link.href;
}

/** Whether this token opens the set-up now: it is the right one, and nobody can sign in yet. */
export async function opensSetUp(parts: Parts, given: string): Promise<boolean> {
  return isToken(parts.env, given) && !(await somebodyCanSignIn(parts.prisma, parts.env));
}

/**
 * Whether a user exists who can sign in; demo users count only where the simulator lets them in, so that a house that
 * moves from the simulator to the real cloud does not lock everybody out.
 */
export async function somebodyCanSignIn(
  prisma: Pick<AuthParts["prisma"], "user">,
  env: Pick<AuthParts["env"], "CLOUD">,
): Promise<boolean> {
  const where = env.CLOUD === "simulator" ? {} : { demo: false };
  return (await prisma.user.findFirst({ where, select: { id: true } })) !== null;
}

function token({ NEXTAUTH_SECRET }: AuthParts["env"]): string {
  return createHmac("sha256", NEXTAUTH_SECRET).update("set-up link").digest("base64url");
}

function isToken(env: AuthParts["env"], given: string): boolean {
  const [right, tried] = [Buffer.from(token(env)), Buffer.from(given)];
  return right.length === tried.length && timingSafeEqual(right, tried);
}
