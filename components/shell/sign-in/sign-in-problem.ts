/** What the sign-in page says when nobody got in: a key under `auth.problems`, with the wait where it is known. */
export type SignInProblem =
  | {
      key:
        | "wrong"
        | "tooManyLater"
        | "disabled"
        | "unknownPerson"
        | "unavailable"
        | "provider"
        | "unexpected";
    }
  | { key: "tooMany"; minutes: number }
  | { key: "tooManySeconds"; seconds: number };

/** Beyond this many seconds the wait is told in minutes. */
const SECONDS_SHOWN_UP_TO = 90;

/** Codes that next-auth itself puts into the address when an OIDC provider fails: https://next-auth.js.org/configuration/pages */
const PROVIDER_CODES = new Set([
  "OAuthSignin",
  "OAuthCallback",
  "OAuthCreateAccount",
  "OAuthAccountNotLinked",
  "Callback",
  "Configuration",
]);

function wait(seconds: number): SignInProblem {
  return seconds > SECONDS_SHOWN_UP_TO
    ? { key: "tooMany", minutes: Math.ceil(seconds / 60) }
    : { key: "tooManySeconds", seconds };
}

/** Words an error code of sign-in; null for no code. Unknown codes become "unexpected", never shown as they are. */
export function signInProblem(code: string | null | undefined): SignInProblem | null {
  if (!code) return null;
  const tooMany = /^too_many_attempts(?::(\d{1,6}))?$/.exec(code);
  if (tooMany) return tooMany[1] ? wait(Number(tooMany[1])) : { key: "tooManyLater" };
  if (PROVIDER_CODES.has(code)) return { key: "provider" };
  switch (code) {
    case "wrong_credentials":
    case "CredentialsSignin":
      return { key: "wrong" };
    case "disabled":
    case "AccessDenied":
      return { key: "disabled" };
    case "unknown_person":
      return { key: "unknownPerson" };
    case "unavailable":
      return { key: "unavailable" };
    default:
      return { key: "unexpected" };
  }
}
