import { createHash } from "node:crypto";

/** Who a key stands for, as STS names it. */
export interface Identity {
  readonly arn: string;
  readonly principalId: string;
  /** Numeric id of the RAM user or role. */
  readonly entityId: string;
}

/** An 18-digit id that stays the same for the same text. */
function numericId(text: string): string {
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 15);
  return `3${(BigInt(`0x${digest}`) % 10n ** 17n).toString().padStart(17, "0")}`;
}

/** The identity of a session of a role. */
export function roleIdentity(uid: string, roleName: string, sessionName: string): Identity {
  const entityId = numericId(`${uid}/role/${roleName}`);
  return {
    arn: `acs:ram::${uid}:role/${roleName.toLowerCase()}/${sessionName}`,
    principalId: `${entityId}:${sessionName}`,
    entityId,
  };
}

/**
 * The identity of an account's own key. It is that of a RAM user, because the real AssumeRole
 * refuses the root of an account.
 */
export function userIdentity(uid: string): Identity {
  const entityId = numericId(`${uid}/user`);
  return { arn: `acs:ram::${uid}:user/operator`, principalId: entityId, entityId };
}
