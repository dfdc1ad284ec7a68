import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish, versionOf } from "../../testing/publish";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { TEST_IMAGES } from "../../testing/test-world";
import { createPackage } from "../package/create-package";
import { deletePackage } from "../package/delete-package";
import { createVersion } from "./create-version";
import { deleteVersion } from "./delete-version";
import { editVersion } from "./edit-version";
import { getVersion } from "./get-version";
import { publishVersion } from "./publish-version";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const beijing = versionOf(TEST_IMAGES.plain, ["cn-beijing"]);

function draft(name: string) {
  return createPackage(house.ctx(), {
    name,
    resourceGroupId: `rg-${SUPPLIER.accountUid}`,
    tags: [],
    version: beijing,
    idempotencyKey: `draft-${name}`,
  });
}

describe("a draft", () => {
  it("is rewritten, regions and image included, and counts its revisions", async () => {
    const { versionId } = await draft("rewritten");
    const version = { ...versionOf(TEST_IMAGES.other, ["eu-west-1", "us-west-1"], "v2_0") };
    expect(await editVersion(house.ctx(), { versionId, revision: 1, version })).toEqual({
      revision: 2,
    });
    const now = await getVersion(house.ctx(), { versionId });
    expect(now).toMatchObject({
      name: "v2_0",
      revision: 2,
      source: { imageId: TEST_IMAGES.other },
    });
    expect(now.regionIds).toEqual(["cn-hangzhou", "eu-west-1", "us-west-1"]);
  });

  it("refuses a form that is older than the draft", async () => {
    const { versionId } = await draft("stale");
    await editVersion(house.ctx(), { versionId, revision: 1, version: beijing });
    const stale = { code: "CONFLICT", sentence: { key: "rules.changed_meanwhile" } };
    await expect(
      editVersion(house.ctx(), { versionId, revision: 1, version: beijing }),
    ).rejects.toMatchObject(stale);
    await expect(publishVersion(house.ctx(), { versionId, revision: 1 })).rejects.toMatchObject(
      stale,
    );
  });

  it("is alone in its package, also when two are started at the same moment", async () => {
    const { packageId, versionId } = await draft("alone");
    await publishVersion(house.ctx(), { versionId, revision: 1 });
    const started = await Promise.allSettled(
      ["v1_1", "v1_2"].map((name) =>
        createVersion(house.ctx(), {
          packageId,
          version: { ...beijing, name },
          idempotencyKey: `start-${name}`,
        }),
      ),
    );
    expect(started.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = started.find((result) => result.status === "rejected");
    expect(refused?.reason).toMatchObject({ sentence: { key: "rules.draft_exists" } });
  });

  it("can be deleted, and another one started", async () => {
    const { packageId, versionId } = await draft("replaced");
    await deleteVersion(house.ctx(), { versionId });
    await expect(
      createVersion(house.ctx(), { packageId, version: beijing, idempotencyKey: "once-more" }),
    ).resolves.toHaveProperty("versionId");
  });
});

describe("publishing", () => {
  it("numbers and locks the version, however often it is pressed", async () => {
    const { versionId } = await draft("locked");
    const pressed = await Promise.allSettled([
      publishVersion(house.ctx(), { versionId, revision: 1 }),
      publishVersion(house.ctx(), { versionId, revision: 1 }),
    ]);
    expect(pressed.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    const version = await getVersion(house.ctx(), { versionId });
    expect(version).toMatchObject({ number: 1, state: "distributing" });
    expect(version.whyNotEdit?.key).toBe("rules.version_locked");
    await expect(
      editVersion(house.ctx(), { versionId, revision: 1, version: beijing }),
    ).rejects.toMatchObject({ code: "WRONG_STATE", sentence: { key: "rules.version_locked" } });
  });

  it("refuses when the image vanished since the draft was saved", async () => {
    const { versionId } = await draft("vanished");
    await house.database.prisma.sourceImage.updateMany({
      where: { versions: { some: { id: versionId } } },
      data: { imageId: "m-bp1goneinthemeantime" },
    });
    await expect(publishVersion(house.ctx(), { versionId, revision: 1 })).rejects.toMatchObject({
      code: "INVALID",
      sentence: { key: "rules.image_gone" },
    });
    expect((await getVersion(house.ctx(), { versionId })).state).toBe("draft");
    await house.database.prisma.sourceImage.updateMany({
      where: { imageId: "m-bp1goneinthemeantime" },
      data: { imageId: TEST_IMAGES.plain },
    });
  });
});

describe("deleting", () => {
  it("waits until nothing is under way, and leaves the regional images alone", async () => {
    const { packageId, versionId } = await publish(
      house,
      TEST_IMAGES.other,
      ["cn-beijing"],
      "busy",
    );
    await expect(deleteVersion(house.ctx(), { versionId })).rejects.toMatchObject({
      code: "WRONG_STATE",
      sentence: { key: "rules.version_distributing" },
    });
    await expect(deletePackage(house.ctx(), { packageId })).rejects.toMatchObject({
      sentence: { key: "rules.package_distributing" },
    });
    await house.settle();
    const before = (await house.cloudState()).images.length;
    await deleteVersion(house.ctx(), { versionId });
    expect((await house.cloudState()).images).toHaveLength(before);
  });
});
