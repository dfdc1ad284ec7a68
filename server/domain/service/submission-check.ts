import type { Sentence } from "../sentence";
import type { Analysis } from "../template/analysis";
import type { AssociatedVersion } from "../template/associated-version";
import type { ServiceContent } from "./service-content";

/** Every check that a submission must pass, in the order in which lists show them. */
export const CHECK_IDS = [
  "languages",
  "templates",
  "template-errors",
  "images-literal",
  "images-associated",
  "associations-in-place",
  "no-draft-version",
  "no-deprecated-version",
  "regions-chosen",
  "regions-available",
  "no-secret",
  "test-deployment",
] as const;

/** See CHECK_IDS. Its title stands under `submission.<id>.title`. */
export type CheckId = (typeof CHECK_IDS)[number];

/** One thing that a check found, with the place where a person can look at it. */
export type Evidence = {
  sentence: Sentence;
  /** Name of the template; null where it is about the whole version. */
  template: string | null;
  /** File of the template, and line in it from 1. */
  file: string | null;
  line: number | null;
  slot: string | null;
  region: string | null;
};

/** What a check came to. `blocked` keeps a version from being submitted and approved; a warning does not. */
export type SubmissionCheck = {
  id: CheckId;
  status: "ok" | "warning" | "blocked";
  sentence: Sentence;
  evidence: Evidence[];
};

/** A package version as the checks need it. */
export type UsedVersion = AssociatedVersion & {
  number: number | null;
  /** From when on it should not be used any more. */
  deprecatedFrom: Date | null;
  replacement: { versionId: string; packageName: string; versionName: string } | null;
};

/** A test deployment of exactly this content that came to its good end. */
export type PassedTest = {
  instanceId: string;
  templateName: string;
  regionId: string;
};

/** Everything that the checks look at. */
export type SubmissionFacts = {
  content: ServiceContent;
  /** Of each template of the content, in its order. */
  analyses: readonly Analysis[];
  /** Names of the parameters that are secret (NoEcho), of each template in the same order. */
  secretNames: readonly (readonly string[])[];
  /** By version id; a missing id is a version that is gone or that the account may not use. */
  versions: ReadonlyMap<string, UsedVersion>;
  tests: readonly PassedTest[];
  now: Date;
};
