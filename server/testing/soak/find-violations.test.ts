import { describe, expect, it } from "vitest";
import { copyName, copyTags } from "../../domain/distribution/copy-labels";
import { CUSTOMER_UID, PLATFORM_UID, SUPPLIER_UID } from "../test-world";
import { findViolations, type Violation } from "./find-violations";
import type { SoakCopy, SoakFacts } from "./soak-facts";

const source = { accountUid: SUPPLIER_UID, regionId: "cn-hangzhou", imageId: "m-source" };

function copyIn(regionId: string): SoakCopy {
  const imageId = `m-${regionId}`;
  const id = `ic-${regionId}`;
  return { id, source, regionId, root: false, state: "available", imageId, permission: "matching" };
}

function imageOf(copy: SoakCopy, imageId = copy.imageId ?? ""): SoakFacts["images"][number] {
  const labelled = { sourceImage: source, regionId: copy.regionId, root: copy.root };
  return {
    imageId,
    regionId: copy.regionId,
    ownerUid: PLATFORM_UID,
    name: copyName(labelled),
    status: "Available",
    tags: copyTags(labelled),
    shares: [CUSTOMER_UID],
    isPublic: false,
    source: null,
  };
}

const copies = [copyIn("cn-hangzhou"), copyIn("eu-west-1")] as const;

/** One version in two regions whose service lets one customer in. */
function sound(): SoakFacts {
  return {
    platformUid: PLATFORM_UID,
    told: ["dv-1"],
    copies: structuredClone([...copies]),
    versions: [
      {
        id: "dv-1",
        state: "available",
        regions: copies.map(({ id, regionId }) => ({
          regionId,
          copyId: id,
          skipped: false,
          held: false,
        })),
      },
    ],
    sources: [{ ...source, granted: false }],
    services: [{ public: false, accounts: [CUSTOMER_UID], versionIds: ["dv-1"] }],
    images: [
      { ...imageOf(copies[0]), ...source, ownerUid: SUPPLIER_UID, tags: {}, shares: [] },
      ...copies.map((copy) => imageOf(copy)),
    ],
  };
}

type Plant = (facts: SoakFacts, copy: SoakCopy, image: SoakFacts["images"][number]) => void;

const PLANTED: [string, Violation["kind"][], Plant][] = [
  ["nothing", [], () => {}],
  [
    "a second image",
    ["duplicate", "orphan"],
    ({ images }, copy) => {
      images.push(imageOf(copy, "m-second"));
    },
  ],
  [
    "an image that no row knows",
    ["orphan"],
    ({ images }, copy) => {
      images.push(imageOf({ ...copy, regionId: "us-east-1" }, "m-stray"));
    },
  ],
  [
    "an image that is gone",
    ["untrue"],
    ({ images }) => {
      images.pop();
    },
  ],
  [
    "an image that never came to an end",
    ["untrue"],
    (_, __, image) => {
      image.status = "Creating";
    },
  ],
  [
    "an image in another region",
    ["untrue"],
    (_, __, image) => {
      image.regionId = "us-east-1";
    },
  ],
  [
    "the image of another source",
    ["untrue"],
    (_, __, image) => {
      image.tags["imagecast:source-image"] = "m-other";
    },
  ],
  [
    "a cancelled copy that came all the same",
    ["untrue", "untrue"],
    (_, copy) => {
      copy.state = "cancelled";
    },
  ],
  [
    "a copy that still moves",
    ["unrest", "untrue"],
    (_, copy) => {
      copy.state = "copying";
    },
  ],
  [
    "a version that is gone",
    ["lost"],
    (facts) => {
      facts.versions = [];
      facts.services = [];
      for (const image of facts.images) image.shares = [];
    },
  ],
  [
    "a region without a copy",
    ["lost", "share"],
    ({ versions }) => {
      for (const region of versions[0]?.regions.slice(1) ?? []) region.copyId = null;
    },
  ],
  [
    "a region that is copied to before its wave is open",
    ["untrue"],
    ({ versions }) => {
      for (const version of versions) version.state = "distributing";
      for (const region of versions[0]?.regions.slice(1) ?? []) region.held = true;
    },
  ],
  [
    "a version that says what its regions do not",
    ["untrue"],
    ({ versions }) => {
      for (const version of versions) version.state = "failed";
    },
  ],
  [
    "an account let in by mistake",
    ["share"],
    (_, __, image) => {
      image.shares.push("4444444444444444");
    },
  ],
  [
    "an account kept out",
    ["share"],
    (_, __, image) => {
      image.shares = [];
    },
  ],
  [
    "an image made public",
    ["share"],
    (_, __, image) => {
      image.isPublic = true;
    },
  ],
  [
    "a permission that is not told",
    ["untrue"],
    (_, copy) => {
      copy.permission = "due";
    },
  ],
  [
    "a source that is still lent",
    ["share"],
    ({ images }) => {
      images[0]?.shares.push(PLATFORM_UID);
    },
  ],
  [
    "a loan that nobody closed",
    ["untrue"],
    ({ sources }) => {
      for (const lent of sources) lent.granted = true;
    },
  ],
];

describe("findViolations", () => {
  it.each(PLANTED)("finds %s: %j", (_, kinds, plant) => {
    const facts = sound();
    const [copy, image] = [facts.copies.at(-1), facts.images.at(-1)];
    if (!copy || !image) throw new Error("There is nothing to plant in.");
    plant(facts, copy, image);
    expect(findViolations(facts).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("lets a skipped region have no copy", () => {
    const facts = sound();
    for (const region of facts.versions[0]?.regions.slice(1) ?? []) {
      Object.assign(region, { copyId: null, skipped: true });
    }
    facts.images.at(-1)?.shares.pop();
    expect(findViolations(facts)).toEqual([]);
  });
});
