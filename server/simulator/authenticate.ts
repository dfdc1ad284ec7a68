import type { Actor } from "./call";
import type { Nonces } from "./nonces";
import { Refusal } from "./refusal";
import type { RpcRequest } from "./rpc-request";
import { parseAuthorization, type Verdict, verifyAcs3, verifyLegacy } from "./signature";
import type { Session, World } from "./world";

/** How far a request's time may be from the wall clock, either way (InvalidTimeStamp.Expired). */
const MAX_SKEW_MS = 15 * 60 * 1000;

/** What authentication knows besides the request. `wall` and `calendarNow` are epoch milliseconds. */
export interface Watch {
  readonly world: World;
  readonly nonces: Nonces;
  readonly wall: number;
  readonly calendarNow: number;
}

interface Credentials {
  readonly accessKeyId: string;
  readonly securityToken: string | undefined;
  readonly date: string | undefined;
  readonly nonce: string | undefined;
  readonly verify: (secret: string) => Verdict;
}

/**
 * Who signed the request. Refuses an unknown key, a stale time, a wrong signature, a nonce that came
 * before, and a security token that is absent, another's or expired, with the gateway's codes.
 */
export function authenticate(request: RpcRequest, watch: Watch): Actor {
  const credentials = readCredentials(request);
  const { secret, actor, session } = findKey(watch.world, credentials.accessKeyId);
  checkTime(credentials.date, watch.wall);
  if (!credentials.nonce) throw mandatory("SignatureNonce");
  const verdict = credentials.verify(secret);
  if (!verdict.isValid) {
    throw new Refusal(
      400,
      "SignatureDoesNotMatch",
      `Specified signature is not matched with our calculation. server string to sign is:${verdict.stringToSign}`,
    );
  }
  checkToken(session, credentials.securityToken, watch.calendarNow);
  if (!watch.nonces.accept(`${credentials.accessKeyId}/${credentials.nonce}`, watch.wall)) {
    throw new Refusal(400, "SignatureNonceUsed", "Specified signature nonce was used already.");
  }
  return actor;
}

function readCredentials(request: RpcRequest): Credentials {
  const { headers, query, form } = request;
  const legacy = { ...form, ...query };
  if (legacy.Signature) {
    return {
      accessKeyId: legacy.AccessKeyId ?? "",
      securityToken: legacy.SecurityToken,
      date: legacy.Timestamp,
      nonce: legacy.SignatureNonce,
      verify: (secret) => verifyLegacy(request, secret),
    };
  }
  const authorization = parseAuthorization(headers.authorization ?? "");
  if (!authorization) throw keyNotFound();
  return {
    accessKeyId: authorization.accessKeyId,
    securityToken: headers["x-acs-security-token"],
    date: headers["x-acs-date"],
    nonce: headers["x-acs-signature-nonce"],
    verify: (secret) => verifyAcs3(request, authorization, secret),
  };
}

function keyNotFound(): Refusal {
  return new Refusal(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.");
}

function mandatory(name: string): Refusal {
  return new Refusal(400, `Missing${name}`, `${name} is mandatory for this action.`);
}

function findKey(world: World, accessKeyId: string) {
  const account = world.accounts.find((candidate) => candidate.accessKeyId === accessKeyId);
  if (account) {
    const actor: Actor = { uid: account.uid, role: null };
    return { secret: account.accessKeySecret, actor, session: undefined };
  }
  const session = Object.hasOwn(world.sessions, accessKeyId)
    ? world.sessions[accessKeyId]
    : undefined;
  if (!session) throw keyNotFound();
  const { uid, roleName: name, sessionName, policy } = session;
  const actor: Actor = { uid, role: { name, sessionName, policy } };
  return { secret: session.accessKeySecret, actor, session };
}

function checkTime(date: string | undefined, wall: number): void {
  if (!date) throw mandatory("Timestamp");
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new Refusal(
      400,
      "InvalidTimeStamp.Format",
      "Specified time stamp or date value is not well formatted.",
    );
  }
  if (Math.abs(time - wall) > MAX_SKEW_MS) {
    throw new Refusal(
      400,
      "InvalidTimeStamp.Expired",
      "Specified time stamp or date value is expired.",
    );
  }
}

function checkToken(session: Session | undefined, token: string | undefined, now: number): void {
  if (!session && !token) return;
  if (session && !token) throw mandatory("SecurityToken");
  if (!session || session.securityToken !== token) {
    throw new Refusal(
      400,
      "InvalidSecurityToken.MismatchWithAccessKey",
      "Specified SecurityToken does not match the AccessKey.",
    );
  }
  if (session.expiresAt <= now) {
    throw new Refusal(400, "InvalidSecurityToken.Expired", "Specified SecurityToken is expired.");
  }
}
