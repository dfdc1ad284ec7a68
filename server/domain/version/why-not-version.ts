import { type Sentence, sentence } from "../sentence";
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

/** Why this version cannot be deleted, or null. Copies under way must be cancelled first. */
export function whyNotDeleteVersion(version: { state: VersionState }): Sentence | null {
  return versionLifecycle.can("delete", version.state)
    ? null
    : sentence("rules.version_distributing");
}

/** Why no new version can be started in a package, or null: one draft at a time (EntityAlreadyExist.DraftArtifact). */
export function whyNotNewVersion(versions: readonly { state: VersionState }[]): Sentence | null {
  return versions.some((version) => version.state === "draft")
    ? sentence("rules.draft_exists")
    : null;
}

/** Why a package cannot be deleted, or null. */
export function whyNotDeletePackage(versions: readonly { state: VersionState }[]): Sentence | null {
  return versions.some((version) => version.state === "distributing")
    ? sentence("rules.package_distributing")
    : null;
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
