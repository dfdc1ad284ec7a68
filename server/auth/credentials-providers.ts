import Credentials, { type CredentialsConfig } from "next-auth/providers/credentials";
import type { AuthParts } from "./auth-parts";
import { clientAddress } from "./client-address";
import type { SessionSubject } from "./session-subject";
import { signInAsPersona } from "./sign-in-as-persona";
import { SignInRefusal } from "./sign-in-refusal";
import { signInWithPassword } from "./sign-in-with-password";

type SignIn = (parts: AuthParts, given: unknown, address: string) => Promise<SessionSubject>;

/**
 * The providers `credentials` (e-mail and password) and, with the simulator, `demo` (a persona). What they throw reaches
 * the page as its message, so anything but a SignInRefusal is logged and becomes `unavailable`.
 */
export function credentialsProviders(parts: AuthParts): CredentialsConfig[] {
  const password = Credentials({
    id: "credentials",
    name: "E-mail and password",
    credentials: { email: {}, password: {} },
    authorize: (given, req) => guarded(parts, signInWithPassword, given, req.headers),
  });
  const demo = Credentials({
    id: "demo",
    name: "Demo persona",
    credentials: { persona: {} },
    authorize: (given, req) => guarded(parts, signInAsPersona, given, req.headers),
  });
  return parts.env.CLOUD === "simulator" ? [password, demo] : [password];
}

async function guarded(
  parts: AuthParts,
  signIn: SignIn,
  given: unknown,
  headers: Record<string, string | undefined> | undefined,
): Promise<SessionSubject> {
  try {
    return await signIn(parts, given, clientAddress(headers ?? {}));
  } catch (error) {
    if (error instanceof SignInRefusal) {
      parts.log.warn({ code: error.code }, "sign-in refused");
      throw error;
    }
    parts.log.error({ err: error }, "sign-in failed");
    throw new SignInRefusal("unavailable");
  }
}
