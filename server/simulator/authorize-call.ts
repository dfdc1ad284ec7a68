import type { Actor } from "./call";
import type { Parameters } from "./parameters";
import { Refusal } from "./refusal";
import { isAllowed } from "./session-policy";

/** The call whose right is asked. */
export interface RequestedAction {
  /** `Ecs`, `ROS` or `Sts`. */
  readonly product: string;
  readonly action: string;
  readonly params: Parameters;
}

/**
 * Refuses a call that the session policy of the actor does not allow (`Forbidden.RAM`). Keys
 * without a policy may do everything in their account; RAM does not judge DescribeImages for
 * system and shared images (its usage notes).
 */
export function authorizeCall(actor: Actor, { product, action, params }: RequestedAction): void {
  const policy = actor.role?.policy;
  if (!policy) return;
  const alias = params.text("ImageOwnerAlias");
  if (action === "DescribeImages" && (alias === "system" || alias === "others")) return;
  if (action === "GetCallerIdentity") return;
  const name = `${product.toLowerCase()}:${action}`;
  if (isAllowed(policy, name, resourcesOf(actor, product, params))) return;
  throw new Refusal(
    403,
    "Forbidden.RAM",
    "User not authorized to operate on the specified resource, or this API doesn't support RAM.",
  );
}

function resourcesOf(actor: Actor, product: string, params: Parameters): string[] {
  if (product === "Sts") return [params.text("RoleArn") ?? "*"];
  const regionId = params.text("RegionId") ?? "*";
  if (product === "ROS") {
    return [`acs:ros:${regionId}:${actor.uid}:stack/${params.text("StackId") ?? "*"}`];
  }
  const named = [...(params.text("ImageId")?.split(",") ?? []), ...params.list("ResourceId")];
  const ids = named.length > 0 ? named : ["*"];
  return ids.map((id) => `acs:ecs:${regionId}:${actor.uid}:image/${id.trim()}`);
}
