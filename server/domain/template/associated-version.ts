import type { CopyState } from "../distribution/copy-lifecycle";
import type { VersionState } from "../version/version-lifecycle";
import type { Association, VersionImages } from "./association";

/** A package version as far as templates need it: names, and where it has which image. */
export type AssociatedVersion = Association &
  VersionImages & {
    /** Name of the account that lets the reader's use its package; null for one of the reader's own. */
    owner: string | null;
    state: VersionState;
    sourceRegionId: string;
    /** Every region the version is meant for, with where its copy stands; `held` until its wave opens, null before it is published. */
    regions: Readonly<Record<string, CopyState | "held" | null>>;
  };
