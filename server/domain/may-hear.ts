import type { UserActor } from "./actor";
import { may } from "./authorize";
import type { Change } from "./change";

/**
 * May this person hear of the change? Who may see a thing hears of it: the account whose it is, the
 * account of the service that an instance is of, and those whose role lets them see the services of every account.
 * That the catalog changed concerns all who read services.
 */
export function mayHear(actor: UserActor, change: Change): boolean {
  if ("catalog" in change) return may(actor, "service.read");
  if (change.accountUid === actor.accountUid) return true;
  if ("instanceId" in change) return change.ownerUid === actor.accountUid;
  return "serviceId" in change && (may(actor, "review.read") || may(actor, "whitelist.manage"));
}
