import { type ServiceVersionState, UNPUBLISHED_STATES } from "./service-version-lifecycle";

/**
 * The state of a service, from nothing but the states of its versions: what customers meet comes first, so a
 * service stays online while its next version is in review. Before it was ever published it is as far as its
 * only version.
 */
export function serviceState(versions: readonly { state: ServiceVersionState }[]) {
  const states = versions.map(({ state }) => state);
  if (states.includes("online")) return "online";
  if (states.includes("offline")) return "offline";
  return unpublishedOf(versions)?.state ?? "draft";
}

/** The version that is being worked on: draft, submitted or approved. One at most. */
export function unpublishedOf<V extends { state: ServiceVersionState }>(
  versions: readonly V[],
): V | undefined {
  return versions.find(({ state }) =>
    UNPUBLISHED_STATES.some((unpublished) => unpublished === state),
  );
}

/** The version that customers deploy just now. */
export function onlineOf<V extends { state: ServiceVersionState }>(
  versions: readonly V[],
): V | undefined {
  return versions.find(({ state }) => state === "online");
}
