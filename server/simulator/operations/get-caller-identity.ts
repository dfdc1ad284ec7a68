import type { Call, Outcome } from "../call";
import { roleIdentity, userIdentity } from "../identity";

/** GetCallerIdentity: which account, user or role session the key of the call stands for. */
export function getCallerIdentity({ actor }: Call): Outcome {
  if (!actor.role) {
    const user = userIdentity(actor.uid);
    return {
      answer: {
        IdentityType: "RAMUser",
        AccountId: actor.uid,
        PrincipalId: user.principalId,
        UserId: user.entityId,
        Arn: user.arn,
      },
    };
  }
  const role = roleIdentity(actor.uid, actor.role.name, actor.role.sessionName);
  return {
    answer: {
      IdentityType: "AssumedRoleUser",
      AccountId: actor.uid,
      PrincipalId: role.principalId,
      RoleId: role.entityId,
      Arn: role.arn,
    },
  };
}
