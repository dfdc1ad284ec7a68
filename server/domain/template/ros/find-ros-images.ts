import { isAlias } from "yaml";
import { briefOrigin } from "../brief-origin";
import type { ImageProperties } from "../image-properties";
import type { Issue } from "../issue";
import { MOST_SLOTS } from "../refuse-unlistable";
import type { Slot } from "../slot";
import { type FoundSlot, slotIssue, slotIssues } from "../slot-issues";
import { familyIssue } from "./family-issue";
import {
  type HiddenMatch,
  keysAt,
  matchProperties,
  type Place,
  type PropertyMatch,
  placeAt,
} from "./match-properties";
import { readRosValue } from "./read-ros-value";
import { ROS_IMAGES } from "./ros-image-catalog";
import { textIn } from "./ros-map";
import type { RosTemplate } from "./ros-template";
import { rangeOf } from "./scalar-content";
import { writeRosValue } from "./write-ros-value";

/** The slots of a ROS template and what is wrong with them. */
export type FoundImages = { slots: Slot[]; issues: Issue[] };

/** Looks at every resource for the properties that take an image id. */
export function findRosImages(template: RosTemplate): FoundImages {
  const root: Place = { node: template.root, through: null, shared: false };
  const resources = placeAt(root, "Resources", template);
  const found: FoundImages = { slots: [], issues: [] };
  for (const resource of resourcesIn(resources, ["Resources"], template)) {
    takeImages(resource, template, found);
    noteOthers(resource, template, found);
    if (found.slots.length > MOST_SLOTS) break;
  }
  noteConstraints(root, template, found);
  return found;
}

/** A resource by its name, with where its properties stand. */
type Resource = { name: string; type: string; path: string; properties: Place };

function resourcesIn(place: Place, path: readonly string[], template: RosTemplate): Resource[] {
  return keysAt(place, template).flatMap((name) => {
    const resource = placeAt(place, name, template);
    const type = textIn(placeAt(resource, "Type", template).node);
    const properties = placeAt(resource, "Properties", template);
    const here = [...path, name, "Properties"].join(".");
    return type === null ? [] : [{ name, type, path: here, properties }];
  });
}

function takeImages(resource: Resource, template: RosTemplate, found: FoundImages): void {
  const { properties, hidden } = matchesOf(ROS_IMAGES.taken, resource, template);
  for (const { path, range } of hidden) {
    const place = { ...placeOf(path, resource, template), range };
    found.issues.push(slotIssue(place, "images-out-of-sight", {}));
  }
  for (const match of properties) {
    const slot = slotAt(match, resource, template);
    found.slots.push(slot);
    const image: FoundSlot = { slot, shared: match.shared, write: writerAt(match, template) };
    found.issues.push(...slotIssues(image), ...familyIssue(slot, match, template));
  }
}

function noteOthers(resource: Resource, template: RosTemplate, found: FoundImages): void {
  const { operatedOn, foreign, unknown } = ROS_IMAGES;
  for (const match of matchesOf(operatedOn, resource, template).properties) {
    const slot = slotAt(match, resource, template);
    if (slot.literal) found.issues.push(withoutSlot(slotIssue(slot, "image-operated-on", {})));
  }
  for (const match of matchesOf(foreign, resource, template).properties) {
    const slot = slotAt(match, resource, template);
    if (slot.literal) {
      found.issues.push(withoutSlot(slotIssue(slot, "image-of-another-product", {})));
    }
  }
  for (const [property, instead] of Object.entries(own(unknown, resource.type) ?? {})) {
    for (const match of matchesOf({ [resource.type]: [property] }, resource, template).properties) {
      const slot = slotAt(match, resource, template);
      found.issues.push(withoutSlot(slotIssue(slot, "unknown-image-property", { instead })));
    }
  }
}

/** Values that the form of the ROS console tries out; they are never deployed, so they stay. */
function noteConstraints(root: Place, template: RosTemplate, found: FoundImages): void {
  const path = ["Metadata", "ALIYUN::ROS::Interface", "ResourcesForParameterConstraints"];
  const place = path.reduce((at, key) => placeAt(at, key, template), root);
  for (const resource of resourcesIn(place, path, template)) {
    for (const match of matchesOf(ROS_IMAGES.taken, resource, template).properties) {
      const slot = slotAt(match, resource, template);
      if (!slot.literal) continue;
      const value = slot.value?.trim() ?? "";
      found.issues.push(withoutSlot(slotIssue(slot, "image-in-constraints", { value })));
    }
  }
}

function matchesOf(
  catalog: ImageProperties,
  resource: Resource,
  template: RosTemplate,
): { properties: PropertyMatch[]; hidden: HiddenMatch[] } {
  const matches = { properties: [] as PropertyMatch[], hidden: [] as HiddenMatch[] };
  for (const pattern of own(catalog, resource.type) ?? []) {
    for (const match of matchProperties(resource.properties, pattern, template)) {
      if (match.hidden) matches.hidden.push(match);
      else matches.properties.push(match);
    }
  }
  return matches;
}

function placeOf(property: string, { name, type, path }: Resource, { source }: RosTemplate) {
  return { path: `${path}.${property}`, resource: name, type, property, source };
}

function slotAt(match: PropertyMatch, resource: Resource, template: RosTemplate): Slot {
  const read = readRosValue(match.pair, template);
  const slot: Slot = { ...placeOf(match.path, resource, template), ...read };
  const { through } = match;
  if (through === null || read.origin?.kind === "alias") return slot;
  const name = isAlias(through) ? `*${through.source}` : "<<";
  const origin = briefOrigin({ kind: "alias", name, value: read.value });
  return { ...slot, literal: false, value: null, range: rangeOf(through), styles: [], origin };
}

/** What an alias brings in cannot be written over where it is brought in. */
function writerAt(match: PropertyMatch, template: RosTemplate): FoundSlot["write"] {
  return match.through === null ? (value) => writeRosValue(match.pair, value, template) : null;
}

function withoutSlot({ slot: _, ...issue }: Issue): Issue {
  return issue;
}

/** A type is any text of the template: `constructor` is none of the catalogue's. */
function own<Value>(table: Readonly<Record<string, Value>>, type: string): Value | undefined {
  return Object.hasOwn(table, type) ? table[type] : undefined;
}
