import { type Sentence, sentence } from "../sentence";
import type { ServiceVersionState } from "../service/service-version-lifecycle";
import { type InstanceAction, type InstanceState, instanceLifecycle } from "./instance-lifecycle";

/** An instance, as far as it bears on what may be done with it. */
type Instance = { state: InstanceState; deployedAt: Date | null };

function whyNotLater(action: InstanceAction, { state }: Instance): Sentence | null {
  if (instanceLifecycle.can(action, state)) return null;
  if (state === "deleted") return sentence("rules.instance_deleted");
  return sentence("rules.instance_busy");
}

/** Why this instance cannot be tried again, or null: only what never stood is made anew. */
export function whyNotRetryInstance(instance: Instance): Sentence | null {
  if (instance.state === "deployed") return sentence("rules.instance_not_failed");
  if (instance.state === "deleted_failed") return sentence("rules.instance_delete_failed");
  const early = whyNotLater("retry", instance);
  if (early || instance.deployedAt === null) return early;
  return sentence("rules.instance_stands");
}

/** Why this instance cannot be brought to another version, or null. */
export function whyNotUpgradeInstance(instance: Instance): Sentence | null {
  if (instance.state === "deleted_failed") return sentence("rules.instance_delete_failed");
  const early = whyNotLater("upgrade", instance);
  if (early || instance.deployedAt !== null) return early;
  return sentence("rules.instance_never_stood");
}

/** Why nothing but deleting is left to do with an instance, or null: by what its account may do with the service now. */
export function whyNotChangeOf(service: { see: boolean; deploy: boolean }): Sentence | null {
  if (!service.see) return sentence("rules.instance_service_closed");
  return service.deploy ? null : sentence("rules.service_not_deployable");
}

/** Why the version of an instance could not be deployed anew, or null: only owners deploy what is offline. */
export function whyNotAnew(version: {
  access: "deploy" | "see" | "none";
  isOwn: boolean;
  state: ServiceVersionState;
}): Sentence | null {
  if (version.access === "none") return sentence("rules.instance_service_closed");
  if (version.access === "see") return sentence("rules.service_not_deployable");
  const isOffline = version.state === "offline" && !version.isOwn;
  return isOffline ? sentence("rules.service_version_not_deployable") : null;
}

/** Why this instance cannot be deleted, or null. */
export function whyNotDeleteInstance(instance: Instance): Sentence | null {
  return whyNotLater("delete", instance);
}

/** Why an instance of one version cannot be brought to another, or null. Versions of one service, by their numbers. */
export function whyNotTarget(
  kind: "upgrade" | "roll-back",
  present: { id: string; number: number | null },
  target: { id: string; number: number | null; state: string },
): Sentence | null {
  if (present.id === target.id) return sentence("rules.instance_same_version");
  if (kind === "upgrade") {
    return target.state === "offline" ? sentence("rules.service_version_not_deployable") : null;
  }
  if (target.number !== null && target.number < (present.number ?? Number.POSITIVE_INFINITY)) {
    return null;
  }
  return sentence("rules.instance_not_earlier");
}
