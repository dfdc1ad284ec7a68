import type { CloudError } from "../cloud/cloud-error";
import { type Sentence, sentence } from "../sentence";

/** Who tried to take on which role. */
export type AccessTried = { uid: string; roleName: string; platformUid: string };

/** ECS words a missing right in more than one way (`Forbidden.RAM`, `Forbidden`, `NoPermission`). */
const NO_RIGHT = /^(Forbidden|NoPermission)/;

/**
 * What a failed look into an account means, and what to change. STS: `EntityNotExist.Role` no such role, `NoPermission`
 * the role does not trust the caller; ECS: the role's policy lacks DescribeImages. No answer proves nothing.
 */
export function explainAccess(error: CloudError, tried: AccessTried): Sentence {
  const { uid, roleName: role, platformUid: platform } = tried;
  if (error.kind !== "rejected") return sentence("accounts.access.noAnswer");
  const { code } = error.said;
  if (error.operation !== "AssumeRole") {
    return NO_RIGHT.test(code)
      ? sentence("accounts.access.noRight", { role, operation: error.operation })
      : sentence("accounts.access.refusedInside", { role, operation: error.operation });
  }
  if (code === "EntityNotExist.Role") return sentence("accounts.access.noRole", { role, uid });
  if (code === "NoPermission") return sentence("accounts.access.noTrust", { role, platform });
  return sentence("accounts.access.refused", { role, uid });
}
