import { createHash, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the provider says about the person who signs in next. */
export type OidcClaimsInTest = { sub: string; email?: string; email_verified?: boolean };

type Grant = { nonce: string; challenge: string; redirectUri: string };

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/**
 * An OpenID Connect provider on a free loopback port for tests: signs in whoever `person` names without asking, insists on
 * PKCE, and puts the e-mail into the userinfo answer only, as many providers do.
 */
export async function testingOidc(person: OidcClaimsInTest) {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const grants = new Map<string, Grant>();
  const state = { person };
  const server = createServer((req, res) => void answer(req, res));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function idToken(nonce: string): string {
    const iat = Math.floor(Date.now() / 1000);
    const head = encode({ alg: "RS256", kid: "k" });
    const claims = { iss: issuer, aud: "imagecast", sub: state.person.sub, nonce, iat };
    const body = `${head}.${encode({ ...claims, exp: iat + 60 })}`;
    return `${body}.${sign("sha256", Buffer.from(body), privateKey).toString("base64url")}`;
  }

  /** Plays the browser's visit to the provider: answers the address the browser is sent back to. */
  function visit(authorizationUrl: string): URL {
    const { searchParams: asked } = new URL(authorizationUrl);
    const read = (name: string) => asked.get(name) ?? "";
    const code = randomUUID();
    const redirectUri = read("redirect_uri");
    grants.set(code, { nonce: read("nonce"), challenge: read("code_challenge"), redirectUri });
    const back = new URL(redirectUri);
    back.search = new URLSearchParams({ code, state: read("state") }).toString();
    return back;
  }

  function token(form: URLSearchParams): object | null {
    const grant = grants.get(form.get("code") ?? "");
    grants.delete(form.get("code") ?? "");
    const verifier = createHash("sha256").update(form.get("code_verifier") ?? "");
    if (!grant?.nonce || grant.redirectUri !== form.get("redirect_uri")) return null;
    if (verifier.digest("base64url") !== grant.challenge) return null;
    return { access_token: "opened", token_type: "Bearer", id_token: idToken(grant.nonce) };
  }

  async function answer(req: IncomingMessage, res: ServerResponse) {
    let body = "";
    for await (const chunk of req) body += chunk;
    const jwk = { ...publicKey.export({ format: "jwk" }), kid: "k", alg: "RS256", use: "sig" };
    const found: Record<string, () => object | null> = {
      "/.well-known/openid-configuration": () => ({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/jwks`,
      }),
      "/jwks": () => ({ keys: [jwk] }),
      "/token": () => token(new URLSearchParams(body)),
      "/userinfo": () => (req.headers.authorization === "Bearer opened" ? state.person : null),
    };
    const said = found[req.url ?? ""]?.() ?? null;
    res.writeHead(said ? 200 : 400, { "content-type": "application/json" });
    res.end(JSON.stringify(said ?? { error: "invalid_grant" }));
  }

  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { issuer, visit, close, signsIn: (next: OidcClaimsInTest) => (state.person = next) };
}
