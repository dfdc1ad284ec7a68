import { sentence } from "../sentence";
import type { AssociatedVersion } from "./associated-version";
import type { Association, Associations } from "./association";
import type { Issue } from "./issue";
import { RULES, type RuleId } from "./rule-catalog";
import type { Slot } from "./slot";
import { slotIssue } from "./slot-issues";

/** How many regions a message names before it only counts them. */
const NAMED_REGIONS = 5;

/** Versions by id: null is one that is gone, a missing id is not read yet. */
export type KnownVersions = ReadonlyMap<string, AssociatedVersion | null>;

type AssociationCheck = {
  slots: readonly Slot[];
  associations: Associations;
  versions: KnownVersions;
  /** Whether `slots` are all there are: a broken text hides places, which are not lost. */
  complete: boolean;
  /** Path of the file in which an association without its place is told. */
  source: string;
  /** Regions the template will be deployed in; unless given, those of any published version in it. */
  regions?: readonly string[];
};

/** What is wrong between the slots of a template and the package versions they are associated with. */
export function checkAssociations(check: AssociationCheck): Issue[] {
  const { slots, associations, complete, source } = check;
  const regions = check.regions ?? regionsOfAll(check);
  const inPlace = slots.flatMap((slot) => slotAssociationIssues(slot, check, regions));
  const places = new Set(slots.map(({ path }) => path));
  const lost = Object.entries(associations).filter(([path]) => complete && !places.has(path));
  return [...inPlace, ...lost.map(([path, association]) => lostIssue(path, association, source))];
}

function slotAssociationIssues(
  slot: Slot,
  { associations, versions }: AssociationCheck,
  regions: readonly string[],
): Issue[] {
  const value = slot.value?.trim() ?? "";
  // What is no text has an error of its own, which comes first.
  if (!slot.literal || value === "") return [];
  const association = associations[slot.path];
  if (!association) return [slotIssue(slot, "not-associated", { value })];
  const version = versions.get(association.versionId);
  if (version === undefined) return [];
  if (!version) return [slotIssue(slot, "version-gone", namesOf(association))];
  return versionIssues(slot, version, regions);
}

function versionIssues(
  slot: Slot,
  version: AssociatedVersion,
  regions: readonly string[],
): Issue[] {
  const names = namesOf(version);
  if (version.draft) {
    return [slotIssue(slot, "draft-version", { ...names, region: version.sourceRegionId })];
  }
  const missing = regions.filter((region) => !version.images[region]);
  if (missing.length === 0) return [];
  const named = missing.slice(0, NAMED_REGIONS).join(", ");
  const list = missing.length > NAMED_REGIONS ? `${named}, …` : named;
  return [
    slotIssue(slot, "region-unavailable", { ...names, count: missing.length, regions: list }),
  ];
}

/** Every region that a published version of the template is meant for, in order of appearance. */
function regionsOfAll({ slots, associations, versions }: AssociationCheck): string[] {
  const used = slots.flatMap(({ path, literal }) => {
    const id = literal ? associations[path]?.versionId : undefined;
    const version = id ? versions.get(id) : undefined;
    return version && !version.draft ? Object.keys(version.regions) : [];
  });
  return [...new Set(used)].sort();
}

function lostIssue(path: string, association: Association, source: string): Issue {
  const ruleId: RuleId = "association-lost";
  return {
    ruleId,
    severity: RULES[ruleId],
    sentence: sentence(`templateRules.${ruleId}.message`, { ...namesOf(association), path }),
    source,
    range: [0, 0],
    slot: path,
  };
}

function namesOf({ packageName, versionName }: Association) {
  return { package: packageName, version: versionName };
}
