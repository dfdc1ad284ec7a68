import { describe, expect, it } from "vitest";
import { demoWorld } from "./demo-world";
import { readWorldFile } from "./read-world-file";
import { testImage, testWorld, UIDS } from "./testing/test-world";

const NOW = Date.UTC(2026, 0, 1);

function read(json: unknown) {
  return readWorldFile(JSON.parse(JSON.stringify(json)), NOW);
}

describe("readWorldFile", () => {
  it("takes the shape with its required fields alone and fills the rest", () => {
    const { regionId, ownerUid, name, sizeGiB, osType, architecture } = testImage({
      imageId: "m-1",
    });
    const image = { imageId: "m-1", regionId, ownerUid, name, sizeGiB, osType, architecture };
    const world = read({ ...testWorld([]), images: [image] });
    expect(world.regions).toHaveLength(30);
    expect(world.slotRule).toBe("source");
    expect(world.images["m-1"]).toMatchObject({
      status: "Available",
      progress: 100,
      encrypted: false,
      tags: {},
      shares: [],
      createdAt: NOW,
      bootMode: "BIOS",
    });
  });

  it("reads the demo world, with ids of the real length", () => {
    const images = Object.values(read(demoWorld).images);
    const lengths = new Set(images.map(({ imageId }) => imageId.length));
    expect([...lengths]).toEqual([22]);
    expect(images.filter(({ ownerUid }) => ownerUid === UIDS.platform)).toHaveLength(9);
  });

  const image = testImage({ imageId: "m-1" });
  it.each([
    ["no object", [], "The world must be an object."],
    ["no accounts", { images: [] }, "accounts must be an array of objects."],
    ["no images", { accounts: [] }, "images must be an array of objects."],
    [
      "an unknown region",
      { ...testWorld([]), regions: ["cn-atlantis"] },
      /^regions must be .* cn-atlantis is none of/,
    ],
    [
      "a region that is not in the world",
      testWorld([image], { regions: ["eu-west-1"] }),
      "images[0].regionId must be one of eu-west-1.",
    ],
    [
      "an unknown owner",
      testWorld([{ ...image, ownerUid: "9" }]),
      /^images\[0\]\.ownerUid must be the uid of one of the accounts/,
    ],
    [
      "a size of no use",
      testWorld([{ ...image, sizeGiB: 0 }]),
      "images[0].sizeGiB must be a whole number from 1 to 32768.",
    ],
    [
      "an id twice",
      testWorld([image, image]),
      "images[1].imageId must be different for every image.",
    ],
    [
      "a wrong system",
      testWorld([{ ...image, osType: "beos" }]),
      "images[0].osType must be one of linux, windows.",
    ],
    [
      "a wrong uid",
      { accounts: [{ uid: "x" }], images: [] },
      "accounts[0].uid must be a text of 1 to 20 digits.",
    ],
    [
      "wrong tags",
      { ...testWorld([]), images: [{ ...image, tags: { a: 1 } }] },
      /^images\[0\]\.tags must be an object of texts/,
    ],
    [
      "a wrong slot rule",
      { ...testWorld([]), slotRule: "none" },
      "slotRule must be one of source, destination, both.",
    ],
  ])("says in a sentence what is wrong: %s", (_, json, sentence) => {
    expect(() => read(json)).toThrow(sentence);
  });
});
