import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "../../domain/actor";
import { publish, versionOf } from "../../testing/publish";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { TEST_IMAGES } from "../../testing/test-world";
import { createPackage } from "../package/create-package";
import { findAnything, findAnythingInput } from "./find-anything";

const stranger: UserActor = {
  ...SUPPLIER,
  userId: "user-other",
  accountUid: "2222222222222222",
};

let house: TestHouse;
let made: { packageId: string; versionId: string };
let regionalImageId: string;

async function draft(name: string): Promise<void> {
  await createPackage(house.ctx(), {
    name,
    resourceGroupId: `rg-${SUPPLIER.accountUid}`,
    tags: [],
    version: versionOf(TEST_IMAGES.other, ["cn-beijing"], "nightly"),
    idempotencyKey: `key-of-${name}`,
  });
}

beforeAll(async () => {
  house = await openTestHouse();
  made = await publish(house, TEST_IMAGES.plain, ["cn-beijing"], "edge_gateway");
  await house.settle();
  const copy = await house.database.prisma.copy.findFirstOrThrow({
    where: { regionId: "cn-beijing", imageId: { not: null } },
  });
  regionalImageId = copy.imageId ?? "";
  // Ten names that contain the one that is meant, all touched later.
  await draft("relay");
  for (const at of "abcdefghij") await draft(`relay_${at}`);
  await draft("my_edgexgateway");
});
afterAll(() => house.close());

const find = (term: string, actor: UserActor = SUPPLIER) =>
  findAnything(house.ctx(actor), findAnythingInput.parse({ term }));
const names = (rows: { name: string }[]) => rows.map((row) => row.name);

describe("finding", () => {
  it("finds a package by part of its name in any case, and by its whole id only", async () => {
    expect(names((await find("GATE")).packages).sort()).toEqual([
      "edge_gateway",
      "my_edgexgateway",
    ]);
    expect(names((await find(made.packageId)).packages)).toEqual(["edge_gateway"]);
    expect((await find(made.packageId.slice(0, -1))).packages).toEqual([]);
  });

  it("takes what is typed as it stands: an underscore is no wildcard", async () => {
    expect(names((await find("edge_gate")).packages)).toEqual(["edge_gateway"]);
    expect((await find("%%")).packages).toEqual([]);
  });

  it("tells at most eight of a kind, a whole name first", async () => {
    const { packages, versions } = await find("relay");
    expect(packages).toHaveLength(8);
    expect(packages[0]?.name).toBe("relay");
    expect(versions).toEqual([]);
    expect((await find("nightly")).versions).toHaveLength(8);
  });

  it("finds a version by name, with its package", async () => {
    expect((await find("v1_")).versions).toEqual([
      {
        id: made.versionId,
        name: "v1_0",
        packageId: made.packageId,
        packageName: "edge_gateway",
      },
    ]);
  });

  it.each([
    ["whole", (id: string) => id],
    ["by its beginning", (id: string) => id.slice(0, -2)],
  ])("finds a source image and a regional image, %s", async (_how, part) => {
    const place = { versionId: made.versionId, versionName: "v1_0", packageName: "edge_gateway" };
    expect((await find(part(TEST_IMAGES.plain))).images).toContainEqual(
      expect.objectContaining({ imageId: TEST_IMAGES.plain, source: true, ...place }),
    );
    expect((await find(part(regionalImageId))).images).toContainEqual(
      expect.objectContaining({ imageId: regionalImageId, source: false, ...place }),
    );
  });

  it("finds no image by a piece from the middle of its id", async () => {
    expect((await find(regionalImageId.slice(4))).images).toEqual([]);
  });
});

describe("guarding", () => {
  it("finds nothing of another account", async () => {
    const nothing = { packages: [], versions: [], images: [] };
    for (const term of ["edge_gateway", made.packageId, made.versionId, "v1_0"]) {
      expect(await find(term, stranger)).toEqual(nothing);
    }
    for (const term of [TEST_IMAGES.plain, regionalImageId]) {
      expect(await find(term, stranger)).toEqual(nothing);
    }
  });

  it("refuses who may not read packages, and less than two characters", async () => {
    await expect(find("edge", { ...SUPPLIER, role: "reviewer" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    expect(findAnythingInput.safeParse({ term: " a " }).success).toBe(false);
  });
});
