import type { ServiceAccess } from "../visibility/service-access";
import { onlineOf } from "./service-state";
import type { ServiceVersionState } from "./service-version-lifecycle";

type Version = { state: ServiceVersionState };

/** The version in review: submitted or approved. */
export function betaOf<V extends Version>(versions: readonly V[]): V | undefined {
  return versions.find(({ state }) => state === "submitted" || state === "approved");
}

/** The version that stands for a service in the catalog: the one online, before that the one in review, for who may see it. */
export function shownVersion<V extends Version>(
  versions: readonly V[],
  access: Pick<ServiceAccess, "online" | "beta">,
): V | undefined {
  return (access.online && onlineOf(versions)) || (access.beta ? betaOf(versions) : undefined);
}
