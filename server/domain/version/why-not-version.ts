import { type Sentence, sentence } from "../sentence";
import { type Dependents, dependentValues, NO_DEPENDENTS } from "./dependents";
import { type VersionState, versionLifecycle } from "./version-lifecycle";

/** Why this version cannot be edited, or null. */
export function whyNotEdit(version: { state: VersionState }): Sentence | null {
  return versionLifecycle.can("edit", version.state) ? null : sentence("rules.version_locked");
}

/** Why this version cannot be published, or null. */
export function whyNotPublish(version: { state: VersionState }): Sentence | null {
  return versionLifecycle.can("publish", version.state)
    ? null
    : sentence("rules.version_already_published");
}

function whyKeptFor(dependents: Dependents, key: string): Sentence | null {
  const values = dependentValues(dependents);
  return values.count === 0 ? null : sentence(`rules.${key}`, values);
}

/**
 * Why this version cannot be deleted, or null. Copies under way must be cancelled first, and what a version of a
 * service uses is kept, also for one that may be put back.
 */
export function whyNotDeleteVersion(
  version: { state: VersionState },
  dependents: Dependents = NO_DEPENDENTS,
): Sentence | null {
  return versionLifecycle.can("delete", version.state)
    ? whyKeptFor(dependents, "version_used")
    : sentence("rules.version_distributing");
}

/** Why this version cannot be deprecated, or null: a draft has no consumers who would have to know. */
export function whyNotDeprecate(version: { state: VersionState }): Sentence | null {
  return version.state === "draft" ? sentence("rules.deprecate_draft") : null;
}

/** Why a deprecation cannot be taken back, or null. */
export function whyNotUndoDeprecation(version: { deprecatedFrom: Date | null }): Sentence | null {
  return version.deprecatedFrom === null ? sentence("rules.version_not_deprecated") : null;
}

/** Why no new version can be started in a package, or null: one draft at a time (EntityAlreadyExist.DraftArtifact). */
export function whyNotNewVersion(versions: readonly { state: VersionState }[]): Sentence | null {
  return versions.some((version) => version.state === "draft")
    ? sentence("rules.draft_exists")
    : null;
}

/** Why a package cannot be deleted, or null; `dependents` are those of all its versions. */
export function whyNotDeletePackage(
  versions: readonly { state: VersionState }[],
  dependents: Dependents = NO_DEPENDENTS,
): Sentence | null {
  return versions.some((version) => version.state === "distributing")
    ? sentence("rules.package_distributing")
    : whyKeptFor(dependents, "package_used");
}

/** Why templates cannot be associated with this version, or null: some region must have its image. */
export function whyNotAssociate(version: {
  state: VersionState;
  images: Readonly<Record<string, string>>;
}): Sentence | null {
  if (Object.keys(version.images).length > 0) return null;
  return version.state === "distributing"
    ? sentence("rules.version_not_yet_available")
    : sentence("rules.version_without_image");
}
