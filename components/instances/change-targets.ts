import type { InstanceDetail } from "./instance-data";

type Versions = Pick<InstanceDetail, "version" | "versions">;

/** Versions that an instance can be upgraded to: those that are not offline, except its own. The newest first. */
export function upgradeTargets({ version, versions }: Versions) {
  return versions.filter(({ id, state }) => id !== version.id && state !== "offline");
}

/** Versions that an instance can be rolled back to: the earlier ones, the newest first. */
export function rollBackTargets({ version, versions }: Versions) {
  const present = version.number ?? Number.POSITIVE_INFINITY;
  return versions.filter(({ number }) => number !== null && number < present);
}
