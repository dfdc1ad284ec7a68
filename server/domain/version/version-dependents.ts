import type { ServiceVersionState } from "../service/service-version-lifecycle";

/** A service that uses a package version, with the state of the version that does. */
export type DependentService = { id: string; name: string; state: ServiceVersionState };

/** What depends on a package version. */
export type VersionDependents = {
  /** Services of the version's own account, by name. */
  services: DependentService[];
  /** How many services of other accounts use it; theirs alone to name. */
  others: number;
  /** Service instances that were deployed with it and still exist, and in how many regions. */
  instances: number;
  regions: number;
};

/** Nothing depends on it. */
export const NO_DEPENDENTS: VersionDependents = {
  services: [],
  others: 0,
  instances: 0,
  regions: 0,
};
