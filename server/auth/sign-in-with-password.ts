import { z } from "zod";
import { normalEmail } from "@/server/domain/user/normal-email";
import { countAttempt, forgiveAttempts } from "./attempt-limits";
import type { AuthParts } from "./auth-parts";
import { verifyPassword } from "./password";
import type { SessionSubject } from "./session-subject";
import { SignInRefusal } from "./sign-in-refusal";

/** The upper bounds keep a hostile form from costing more than an honest one. */
const given = z.object({
  // PostgreSQL refuses the character U+0000, and no address holds one.
  email: z
    .string()
    .min(1)
    .max(320)
    .refine((email) => !email.includes("\0")),
  password: z.string().min(1).max(1024),
});

/**
 * Signs a person in by e-mail and password. `address` is where the request came from. Throws SignInRefusal: `wrong_credentials`
 * (unknown person and wrong password alike, after the same work), `too_many_attempts:<seconds>`, or `disabled` to those who
 * knew the password.
 */
export async function signInWithPassword(
  { prisma }: Pick<AuthParts, "prisma">,
  credentials: unknown,
  address: string,
): Promise<SessionSubject> {
  const parsed = given.safeParse(credentials);
  if (!parsed.success) throw new SignInRefusal("wrong_credentials");
  const attempt = { email: normalEmail(parsed.data.email), address };
  await countAttempt(prisma, attempt);
  const user = await prisma.user.findUnique({
    where: { email: attempt.email },
    select: { id: true, sessionVersion: true, passwordHash: true, disabledAt: true },
  });
  const right = await verifyPassword(parsed.data.password, user?.passwordHash ?? null);
  if (!user || !right) throw new SignInRefusal("wrong_credentials");
  await forgiveAttempts(prisma, attempt);
  if (user.disabledAt) throw new SignInRefusal("disabled");
  return { id: user.id, sessionVersion: user.sessionVersion };
}
