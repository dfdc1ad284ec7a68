import type { Call, Outcome } from "../call";
import { type Identity, roleIdentity } from "../identity";
import { Refusal } from "../refusal";
import { readSessionPolicy } from "../session-policy";
import { timestamp } from "../timestamp";
import type { Role, Session, World } from "../world";

const SHORTEST_SESSION_S = 900;
const DEFAULT_SESSION_S = 3600;

/** AssumeRole: temporary credentials for a role of another account that trusts the caller's account. */
export function assumeRole(call: Call): Outcome {
  const { world, actor } = call;
  const { uid, role, sessionName } = readRole(call);
  const seconds = readDuration(call, role);
  const policy = readSessionPolicy(call.params.text("Policy"));
  if (!role.trusts.includes(actor.uid)) {
    throw new Refusal(
      403,
      "NoPermission",
      "You are not authorized to do this action. You should be authorized by RAM.",
    );
  }
  const session: Session = {
    accessKeyId: `STS.${call.random(24)}`,
    accessKeySecret: call.random(44),
    securityToken: `CAIS${call.random(400)}`,
    uid,
    roleName: role.name,
    sessionName,
    policy,
    expiresAt: call.calendarNow + seconds * 1000,
  };
  return {
    answer: answerOf(session, roleIdentity(uid, role.name, sessionName), call),
    world: withSession(world, session, call.calendarNow),
  };
}

function answerOf(session: Session, identity: Identity, { params }: Call): object {
  const sourceIdentity = params.text("SourceIdentity");
  return {
    AssumedRoleUser: { Arn: identity.arn, AssumedRoleId: identity.principalId },
    Credentials: {
      AccessKeyId: session.accessKeyId,
      AccessKeySecret: session.accessKeySecret,
      SecurityToken: session.securityToken,
      Expiration: timestamp(session.expiresAt),
    },
    ...(sourceIdentity && { SourceIdentity: sourceIdentity }),
  };
}

function wronglyFormed(name: string): Refusal {
  return new Refusal(400, `InvalidParameter.${name}`, `The parameter ${name} is wrongly formed.`);
}

function readRole({ params, world }: Call): { uid: string; role: Role; sessionName: string } {
  const arn = params.required("RoleArn");
  const sessionName = params.required("RoleSessionName");
  const [, uid, roleName] = /^acs:ram::(\d+):role\/([\w.-]{1,64})$/.exec(arn) ?? [];
  if (!uid || !roleName) throw wronglyFormed("RoleArn");
  if (!/^[\w.@-]{2,64}$/.test(sessionName)) throw wronglyFormed("RoleSessionName");
  const externalId = params.text("ExternalId");
  if (externalId !== undefined && !/^[\w+=,.@:/-]{2,1224}$/.test(externalId)) {
    throw wronglyFormed("ExternalId");
  }
  const role = world.accounts
    .find((account) => account.uid === uid)
    ?.roles.find(({ name }) => name.toLowerCase() === roleName.toLowerCase());
  if (role) return { uid, role, sessionName };
  throw new Refusal(404, "EntityNotExist.Role", "The specified Role not exists .");
}

function readDuration({ params }: Call, role: Role): number {
  const text = params.text("DurationSeconds");
  const byDefault = Math.min(DEFAULT_SESSION_S, role.maxSessionSeconds);
  const seconds = text === undefined ? byDefault : /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (seconds >= SHORTEST_SESSION_S && seconds <= role.maxSessionSeconds) return seconds;
  throw new Refusal(
    400,
    "InvalidParameter.DurationSeconds",
    "The Min/Max value of DurationSeconds is 15min/1hr.",
  );
}

/** An expired session is kept for a day, so that its holder is told why it is refused. */
const KEPT_AFTER_EXPIRY_MS = 24 * 60 * 60 * 1000;

function withSession(world: World, session: Session, now: number): World {
  const kept = Object.entries(world.sessions).filter(
    ([, { expiresAt }]) => expiresAt + KEPT_AFTER_EXPIRY_MS > now,
  );
  return { ...world, sessions: { ...Object.fromEntries(kept), [session.accessKeyId]: session } };
}
