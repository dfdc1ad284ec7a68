import { normalEmail } from "@/server/domain/user/normal-email";
import type { AuthParts } from "./auth-parts";
import type { SessionSubject } from "./session-subject";
import { SignInRefusal } from "./sign-in-refusal";

/** What the provider vouches for. `subject` is `<issuer>|<sub>`. */
export type OidcPerson = { subject: string; email?: string | null; emailVerified?: boolean };

const wanted = { id: true, sessionVersion: true, disabledAt: true } as const;

/**
 * Finds the user an OIDC person is: by subject, or else by verified e-mail, in which case the subject is bound to that user from
 * then on. Nobody is ever created here. Throws SignInRefusal `unknown_person` (also when that e-mail belongs to a user
 * who is bound to another subject) or `disabled`.
 */
export async function signInWithOidc(
  { prisma, log }: Pick<AuthParts, "prisma" | "log">,
  person: OidcPerson,
): Promise<SessionSubject> {
  const user =
    (await prisma.user.findUnique({ where: { oidcSubject: person.subject }, select: wanted })) ??
    (await bindByEmail({ prisma, log }, person));
  if (!user) throw new SignInRefusal("unknown_person");
  if (user.disabledAt) throw new SignInRefusal("disabled");
  return { id: user.id, sessionVersion: user.sessionVersion };
}

async function bindByEmail(
  { prisma, log }: Pick<AuthParts, "prisma" | "log">,
  { subject, email, emailVerified }: OidcPerson,
) {
  if (!email || !emailVerified) return null;
  const where = { email: normalEmail(email), oidcSubject: null, demo: false, disabledAt: null };
  const bound = await prisma.user.updateMany({ where, data: { oidcSubject: subject } });
  if (bound.count === 1) log.info({ subject }, "bound an OIDC person to a user by verified e-mail");
  return prisma.user.findUnique({ where: { oidcSubject: subject }, select: wanted });
}
