import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What the provider says about the person who signs in next. */
export type OidcPersonInTest = { sub: string; email?: string; email_verified?: boolean };

type Grant = { nonce: string; challenge: string; redirectUri: string };

type Provider = {
  issuer: string;
  person: OidcPersonInTest;
  grants: Map<string, Grant>;
  keys: { privateKey: KeyObject; publicKey: KeyObject };
};

/**
 * An OpenID Connect provider on a free loopback port for tests: signs in whoever `signsIn` names without asking, insists on
 * PKCE, and tells the e-mail through userinfo only, as many providers do. `visit` plays the browser's visit to it.
 */
export async function testingOidc(person: OidcPersonInTest) {
  const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const provider: Provider = { issuer: "", person, grants: new Map(), keys };
  const server = createServer(async (req, res) => {
    const form = new URLSearchParams(await text(req));
    const said = answer(provider, req.url ?? "", form, req.headers.authorization);
    res.writeHead(said ? 200 : 400, { "content-type": "application/json" });
    res.end(JSON.stringify(said ?? { error: "invalid_grant" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  provider.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer: provider.issuer,
    visit: (authorizationUrl: string) => visit(provider, authorizationUrl),
    signsIn(next: OidcPersonInTest) {
      provider.person = next;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** Answers the address the browser is sent back to. */
function visit({ grants }: Provider, authorizationUrl: string): URL {
  const { searchParams: asked } = new URL(authorizationUrl);
  const read = (name: string) => asked.get(name) ?? "";
  const code = randomUUID();
  const redirectUri = read("redirect_uri");
  grants.set(code, { nonce: read("nonce"), challenge: read("code_challenge"), redirectUri });
  const back = new URL(redirectUri);
  back.search = new URLSearchParams({ code, state: read("state") }).toString();
  return back;
}

function answer(provider: Provider, path: string, form: URLSearchParams, bearer?: string) {
  const { issuer, keys, person } = provider;
  if (path === "/jwks") {
    const jwk = keys.publicKey.export({ format: "jwk" });
    return { keys: [{ ...jwk, kid: "k", alg: "RS256", use: "sig" }] };
  }
  if (path === "/token") return token(provider, form);
  if (path === "/userinfo") return bearer === "Bearer opened" ? person : null;
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/jwks`,
  };
}

function token(provider: Provider, form: URLSearchParams): object | null {
  const code = form.get("code") ?? "";
  const grant = provider.grants.get(code);
  provider.grants.delete(code);
  const verifier = createHash("sha256").update(form.get("code_verifier") ?? "");
  if (!grant?.nonce || grant.redirectUri !== form.get("redirect_uri")) return null;
  if (verifier.digest("base64url") !== grant.challenge) return null;
  const id_token = idToken(provider, grant.nonce);
  return { access_token: "opened", token_type: "Bearer", id_token };
}

function idToken({ issuer, person, keys }: Provider, nonce: string): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const iat = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: "imagecast", sub: person.sub, nonce, iat, exp: iat + 60 };
  const body = `${encode({ alg: "RS256", kid: "k" })}.${encode(claims)}`;
  return `${body}.${sign("sha256", Buffer.from(body), keys.privateKey).toString("base64url")}`;
}
