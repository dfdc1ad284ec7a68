import { type Sentence, sentence } from "../sentence";
import { NO_DEPENDENTS, type VersionDependents } from "./version-dependents";
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

/** Why this version cannot be deleted, or null. Copies under way must be cancelled first, and no service may use it. */
export function whyNotDeleteVersion(
  version: { state: VersionState },
  dependents: Pick<VersionDependents, "services" | "others">,
): Sentence | null {
  if (!versionLifecycle.can("delete", version.state)) return sentence("rules.version_distributing");
  return whyNotWithout(dependents, "rules.version_used");
}

function whyNotWithout(
  { services, others }: Pick<VersionDependents, "services" | "others">,
  key: "rules.version_used" | "rules.package_used",
): Sentence | null {
  if (services.length + others === 0) return null;
  const names = services.map(({ name }) => name).join(", ");
  return sentence(key, { names, count: services.length, others });
}

/** Why this version cannot be deprecated, or null: nobody could have chosen a draft. */
export function whyNotDeprecate(version: { state: VersionState }): Sentence | null {
  return version.state === "draft" ? sentence("rules.draft_not_deprecated") : null;
}

/** Why no new version can be started in a package, or null: one draft at a time (EntityAlreadyExist.DraftArtifact). */
export function whyNotNewVersion(versions: readonly { state: VersionState }[]): Sentence | null {
  return versions.some((version) => version.state === "draft")
    ? sentence("rules.draft_exists")
    : null;
}

/** Why a package cannot be deleted, or null. `dependents` are those of all its versions, where they are known. */
export function whyNotDeletePackage(
  versions: readonly { state: VersionState }[],
  dependents: Pick<VersionDependents, "services" | "others"> = NO_DEPENDENTS,
): Sentence | null {
  return versions.some((version) => version.state === "distributing")
    ? sentence("rules.package_distributing")
    : whyNotWithout(dependents, "rules.package_used");
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
