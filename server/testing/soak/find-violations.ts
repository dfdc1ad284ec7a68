import { COPY_TAGS } from "../../domain/distribution/copy-labels";
import { isMoving } from "../../domain/distribution/copy-lifecycle";
import { rollUp } from "../../domain/version/roll-up";
import type { SoakCopy, SoakFacts, SoakSource } from "./soak-facts";

/** What must never be, whatever happened before. */
export const VIOLATION_KINDS = [
  "duplicate",
  "orphan",
  "lost",
  "untrue",
  "share",
  "unrest",
] as const;

/** One thing that is wrong; `about` says what and where. */
export type Violation = { kind: (typeof VIOLATION_KINDS)[number]; about: string };

type Image = SoakFacts["images"][number];

function ours({ images, platformUid }: SoakFacts): Image[] {
  return images.filter((image) => image.ownerUid === platformUid);
}

/** Two images of one source in one region, and images that no row knows. */
function strays(facts: SoakFacts): Violation[] {
  const known = new Set(facts.copies.map(({ imageId }) => imageId));
  const seen = new Set<string>();
  return ours(facts).flatMap((image) => {
    const place = [...Object.values(COPY_TAGS).map((key) => image.tags[key]), image.regionId].join(
      "/",
    );
    const about = `${image.imageId} (${image.name}) in ${image.regionId}`;
    const found: Violation[] = [];
    if (seen.has(place)) found.push({ kind: "duplicate", about });
    if (!known.has(image.imageId)) found.push({ kind: "orphan", about });
    seen.add(place);
    return found;
  });
}

/** What the cloud has to hold for a copy in this state, in a sentence when it does not. */
function whyUntrue(copy: SoakCopy, image: Image | undefined): string | null {
  if (copy.state !== "available") return copy.imageId && image ? "has an image all the same" : null;
  if (!image) return "has no image";
  if (image.regionId !== copy.regionId) return `has its image in ${image.regionId}`;
  if (image.status !== "Available") return `has an image that is ${image.status}`;
  const isOfSource = image.tags[COPY_TAGS.sourceImage] === copy.source.imageId;
  return isOfSource ? null : "has the image of another source";
}

function copyTruth(facts: SoakFacts): Violation[] {
  const images = new Map(ours(facts).map((image) => [image.imageId, image]));
  return facts.copies.flatMap((copy): Violation[] => {
    const about = `copy ${copy.id} of ${copy.source.imageId} in ${copy.regionId} is ${copy.state}`;
    if (isMoving(copy.state)) return [{ kind: "unrest", about }];
    const reason = whyUntrue(copy, images.get(copy.imageId ?? ""));
    return reason ? [{ kind: "untrue", about: `${about} and ${reason}` }] : [];
  });
}

/** Every version that was published is there with all its regions, in the state that these add up to. */
function versionTruth({ versions, copies, told }: SoakFacts): Violation[] {
  const states = new Map(copies.map(({ id, state }) => [id, state]));
  const known = new Set(versions.map(({ id }) => id));
  const lost = told.filter((id) => !known.has(id)).map((id) => `version ${id}`);
  const untrue: string[] = [];
  for (const { id, state, regions } of versions) {
    const linked = regions.filter(({ skipped, held }) => !skipped && !held);
    const held = regions.filter((region) => region.held);
    const found = linked.flatMap(({ copyId }) => states.get(copyId ?? "") ?? []);
    if (found.length < linked.length) lost.push(`a region of version ${id}`);
    const rolled = rollUp(found, held.length);
    if (rolled !== state) untrue.push(`version ${id} is ${state} and not ${rolled}`);
    const early = held.filter(({ copyId }) => copyId !== null);
    untrue.push(
      ...early.map(({ regionId }) => `${regionId} of version ${id} is held and has a copy`),
    );
  }
  return [
    ...lost.map((about): Violation => ({ kind: "lost", about })),
    ...untrue.map((about): Violation => ({ kind: "untrue", about })),
  ];
}

/** Whom the services that use a copy let in, worked out from the services alone. */
function letIn({ versions, services }: SoakFacts, copy: SoakCopy) {
  const using = versions.filter(({ regions }) => regions.some(({ copyId }) => copyId === copy.id));
  const ids = new Set(using.map(({ id }) => id));
  const uses = services.filter(({ versionIds }) => versionIds.some((id) => ids.has(id)));
  const isPublic = uses.some((use) => use.public);
  const accounts = isPublic ? [] : [...new Set(uses.flatMap((use) => use.accounts))].sort();
  return { isPublic, accounts };
}

function shareTruth(facts: SoakFacts): Violation[] {
  const images = new Map(ours(facts).map((image) => [image.imageId, image]));
  return facts.copies.flatMap((copy): Violation[] => {
    const image = images.get(copy.imageId ?? "");
    if (copy.state !== "available" || !image) return [];
    const { isPublic, accounts } = letIn(facts, copy);
    const is = `${image.isPublic} ${[...image.shares].sort()}`;
    const wanted = `${isPublic} ${accounts}`;
    const about = `${image.imageId} in ${image.regionId}`;
    if (is !== wanted) return [{ kind: "share", about: `${about}: ${is}, wanted ${wanted}` }];
    const isTold = copy.permission === null || copy.permission === "matching";
    return isTold
      ? []
      : [{ kind: "untrue", about: `permission of ${about} is ${copy.permission}` }];
  });
}

const address = (source: Omit<SoakSource, "accountUid">) => `${source.regionId}/${source.imageId}`;

/** The loan of a source image to the platform is over. */
function grantTruth({ sources, images, platformUid }: SoakFacts): Violation[] {
  const lent = new Set(
    images.filter((image) => image.shares.includes(platformUid)).map((image) => address(image)),
  );
  return sources.flatMap((source): Violation[] => {
    const about = `source ${address(source)}`;
    if (lent.has(address(source))) return [{ kind: "share", about: `${about} is still lent` }];
    return source.granted ? [{ kind: "untrue", about: `${about} is said to be lent` }] : [];
  });
}

/**
 * Compares what the database says with what the cloud holds once nothing moves any more: one image per source and
 * region, none that no row knows, none let in to or kept out wrongly, every state true, no version lost.
 */
export function findViolations(facts: SoakFacts): Violation[] {
  return [
    ...strays(facts),
    ...copyTruth(facts),
    ...versionTruth(facts),
    ...shareTruth(facts),
    ...grantTruth(facts),
  ];
}
