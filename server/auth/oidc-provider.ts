import type { OAuthConfig } from "next-auth/providers/oauth";
import type { AuthEnv } from "./auth-parts";

/** The claims used here; everything else a provider sends is left unread. */
export type OidcClaims = {
  iss: string;
  sub: string;
  email?: string;
  email_verified?: boolean | string;
};

/** Discovery and token calls leave the house; ten seconds is far beyond a healthy provider. */
const TIMEOUT_MS = 10_000;

/**
 * The provider `oidc`, when OIDC_ISSUER is configured, else null. The person's id is `<issuer>|<sub>`. The userinfo
 * endpoint is asked only when the ID token names no e-mail; the ID token's claims win.
 */
export function oidcProvider(env: AuthEnv): OAuthConfig<OidcClaims> | null {
  if (!env.OIDC_ISSUER) return null;
  return {
    id: "oidc",
    name: env.OIDC_NAME ?? "OpenID Connect",
    type: "oauth",
    wellKnown: `${env.OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId: env.OIDC_CLIENT_ID,
    clientSecret: env.OIDC_CLIENT_SECRET,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    httpOptions: { timeout: TIMEOUT_MS },
    userinfo: {
      async request({ client, tokens }) {
        const claims = verifiedClaims(tokens.id_token);
        if (claims.email || !client.issuer.metadata.userinfo_endpoint) return claims;
        return {
          ...(await client.userinfo(tokens as Parameters<typeof client.userinfo>[0])),
          ...claims,
        };
      },
    },
    profile: (claims) => ({ id: `${claims.iss}|${claims.sub}` }),
  };
}

/** Reads the claims of an ID token whose signature, issuer, audience and nonce next-auth has checked by now. */
function verifiedClaims(idToken: string | undefined): OidcClaims {
  const payload = idToken?.split(".")[1] ?? "";
  return JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
}
