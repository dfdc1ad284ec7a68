import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeService } from "@/prisma/factories";
import type { UserActor } from "../../domain/actor";
import { publish, versionOf } from "../../testing/publish";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { TEST_IMAGES } from "../../testing/test-world";
import { deletePackage } from "../package/delete-package";
import { getPackage } from "../package/get-package";
import { createVersion } from "./create-version";
import { deleteVersion } from "./delete-version";
import { deprecateVersion } from "./deprecate-version";
import { getVersion } from "./get-version";
import { publishVersion } from "./publish-version";

const stranger: UserActor = { ...SUPPLIER, userId: "user-other", accountUid: "2222222222222222" };
const DAY = new Date("2027-01-01T00:00:00Z");

let house: TestHouse;
let packageId: string;
let used: string;
let successor: string;
beforeAll(async () => {
  house = await openTestHouse();
  ({ packageId, versionId: used } = await publish(house, TEST_IMAGES.plain, ["cn-beijing"]));
  await house.settle();
  const next = await createVersion(house.ctx(), {
    packageId,
    version: versionOf(TEST_IMAGES.plain, ["cn-beijing"], "v1_1"),
    idempotencyKey: "the-successor",
  });
  successor = next.versionId;
  await publishVersion(house.ctx(), { versionId: successor, revision: 1 });
  await house.settle();
  await makeService(house.database.prisma, {
    id: "service-web",
    name: "service_web",
    accountUid: SUPPLIER.accountUid,
    type: "private",
    state: "online",
    versionIds: [used],
    whitelist: [],
    by: "user-supplier",
    at: house.job.clock.now(),
  });
});
afterAll(() => house.close());

const deprecate = (more: object = {}, actor?: UserActor) =>
  deprecateVersion(house.ctx(actor), {
    versionId: used,
    from: DAY,
    replacementId: successor,
    reason: "",
    ...more,
  });

describe("a version that a service uses", () => {
  it("names its dependents, and is deleted neither alone nor with its package", async () => {
    const version = await getVersion(house.ctx(), { versionId: used });
    expect(version.dependents.services).toEqual([
      { id: "service-web", name: "service_web", state: "online" },
    ]);
    expect(version.whyNotDelete).toMatchObject({
      key: "rules.version_used",
      values: { names: "service_web", count: 1, others: 0 },
    });
    const { versions, whyNotDelete } = await getPackage(house.ctx(), { packageId });
    expect(whyNotDelete?.key).toBe("rules.package_used");
    expect(versions.map((one) => [one.name, one.whyNotDelete?.key ?? null])).toEqual([
      ["v1_1", null],
      ["v1_0", "rules.version_used"],
    ]);
    const refused = { code: "WRONG_STATE" };
    await expect(deleteVersion(house.ctx(), { versionId: used })).rejects.toMatchObject(refused);
    await expect(deletePackage(house.ctx(), { packageId })).rejects.toMatchObject(refused);
  });
});

describe("deprecating", () => {
  it("is announced with a replacement, kept in the trail, and taken back", async () => {
    await deprecate();
    expect(await getVersion(house.ctx(), { versionId: used })).toMatchObject({
      deprecatedFrom: DAY,
      replacement: successor,
      successors: [{ id: successor, name: "v1_1" }],
    });
    await deprecate({ from: null });
    expect(await getVersion(house.ctx(), { versionId: used })).toMatchObject({
      deprecatedFrom: null,
      replacement: null,
    });
    const trail = await house.database.prisma.auditEvent.findMany({
      where: { subjectId: used, action: { in: ["version.deprecate", "version.restore"] } },
      orderBy: { id: "asc" },
    });
    expect(trail.map(({ action }) => action)).toEqual(["version.deprecate", "version.restore"]);
  });

  it("refuses itself as the replacement, a draft, and a stranger", async () => {
    await expect(deprecate({ replacementId: used })).rejects.toMatchObject({ code: "INVALID" });
    await expect(deprecate({}, stranger)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const draft = await createVersion(house.ctx(), {
      packageId,
      version: versionOf(TEST_IMAGES.plain, ["cn-beijing"], "v1_2"),
      idempotencyKey: "a-draft-only",
    });
    await expect(deprecate({ versionId: draft.versionId })).rejects.toMatchObject({
      code: "WRONG_STATE",
    });
    await expect(deprecate({ replacementId: draft.versionId })).rejects.toMatchObject({
      code: "INVALID",
    });
  });
});
