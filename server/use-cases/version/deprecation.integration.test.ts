import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "../../domain/actor";
import { publish } from "../../testing/publish";
import { serviceOf } from "../../testing/service";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { TEST_IMAGES } from "../../testing/test-world";
import { deletePackage } from "../package/delete-package";
import { getPackage } from "../package/get-package";
import { createService } from "../service/create-service";
import { deleteService } from "../service/delete-service";
import { getServiceVersion } from "../service/get-service-version";
import { createVersion } from "./create-version";
import { deleteVersion } from "./delete-version";
import { deprecateVersion } from "./deprecate-version";
import { getVersion } from "./get-version";
import { listSelectableVersions } from "./list-selectable-versions";
import { undoDeprecation } from "./undo-deprecation";

const stranger: UserActor = { ...SUPPLIER, userId: "user-other", accountUid: "2222222222222222" };

let house: TestHouse;
let old: { packageId: string; versionId: string };
let next: { packageId: string; versionId: string };
let service: { serviceId: string; serviceVersionId: string };
beforeAll(async () => {
  house = await openTestHouse();
  old = await publish(house, TEST_IMAGES.plain, ["cn-beijing"], "nginx_image");
  next = await publish(house, TEST_IMAGES.other, ["cn-beijing"], "nginx_next");
  await house.settle();
  service = await createService(house.ctx(), {
    content: serviceOf("Gateway", old.versionId),
    idempotencyKey: "the-consumer",
  });
});
afterAll(() => house.close());

const now = () => house.ctx().clock.now();
const deprecation = (more: object = {}) => ({
  versionId: old.versionId,
  from: now(),
  replacementId: next.versionId,
  reason: "CVE-2026-1111",
  ...more,
});

describe("what a service uses", () => {
  it("is not deleted, neither the version nor its package, and says who uses it", async () => {
    const used = { values: { services: "Gateway", count: 1, others: 0 } };
    await expect(deleteVersion(house.ctx(), old)).rejects.toMatchObject({
      code: "WRONG_STATE",
      sentence: { key: "rules.version_used", ...used },
    });
    await expect(deletePackage(house.ctx(), old)).rejects.toMatchObject({
      code: "WRONG_STATE",
      sentence: { key: "rules.package_used", ...used },
    });
    const version = await getVersion(house.ctx(), old);
    expect(version.dependents.own).toMatchObject([{ serviceName: "Gateway", number: null }]);
    expect(version.whyNotDelete?.key).toBe("rules.version_used");
    const found = await getPackage(house.ctx(), old);
    expect(found.whyNotDelete?.key).toBe("rules.package_used");
    expect(found.versions[0]?.whyNotDelete?.key).toBe("rules.version_used");
    expect((await getPackage(house.ctx(), next)).whyNotDelete).toBeNull();
  });
});

describe("deprecating", () => {
  it("tells those who choose and those who use", async () => {
    await deprecateVersion(house.ctx(), deprecation());
    const said = {
      deprecatedFrom: now(),
      replacement: { versionId: next.versionId, packageName: "nginx_next" },
    };
    expect(await getVersion(house.ctx(), old)).toMatchObject(said);
    expect((await getPackage(house.ctx(), old)).versions).toMatchObject([said]);
    expect(await listSelectableVersions(house.ctx(), old)).toMatchObject([said]);
    const consumer = await getServiceVersion(house.ctx(), service);
    expect(consumer.versions).toMatchObject([said]);
    expect(consumer.checks.find(({ id }) => id === "no-deprecated-version")).toMatchObject({
      status: "blocked",
      evidence: [{ sentence: { values: { replacement: "nginx_next v1_0" } } }],
    });
  });

  it("can be put off and taken back, with who, when and why in the trail", async () => {
    const later = new Date(now().getTime() + 86_400_000);
    await deprecateVersion(house.ctx(), deprecation({ from: later, replacementId: null }));
    const consumer = await getServiceVersion(house.ctx(), service);
    expect(consumer.checks.find(({ id }) => id === "no-deprecated-version")?.status).toBe(
      "warning",
    );
    await undoDeprecation(house.ctx(), old);
    expect((await getVersion(house.ctx(), old)).deprecatedFrom).toBeNull();
    await expect(undoDeprecation(house.ctx(), old)).rejects.toMatchObject({
      sentence: { key: "rules.version_not_deprecated" },
    });
    const events = await house.database.prisma.auditEvent.findMany({
      where: { subjectId: old.versionId, action: { contains: "deprecat" } },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ action, reason }) => [action, reason])).toEqual([
      ["version.deprecate", "CVE-2026-1111"],
      ["version.deprecate", "CVE-2026-1111"],
      ["version.undo-deprecation", null],
    ]);
  });

  it("refuses itself, a draft and a deprecated version as replacement, and a draft as such", async () => {
    const { sourceImage } = await house.database.prisma.version.findUniqueOrThrow({
      where: { id: next.versionId },
      include: { sourceImage: true },
    });
    const draft = await createVersion(house.ctx(), {
      packageId: next.packageId,
      idempotencyKey: "a-draft-version",
      version: {
        name: "v2_0",
        description: "A draft that replaces nothing.",
        imageType: "own",
        productCode: null,
        productVersion: null,
        sourceRegionId: sourceImage.regionId,
        sourceImageId: sourceImage.imageId,
        regionIds: ["cn-beijing"],
      },
    });
    const refused = { code: "INVALID", more: { field: "replacementId" } };
    for (const replacementId of [old.versionId, draft.versionId, "dv-nothing"]) {
      const run = deprecateVersion(house.ctx(), deprecation({ replacementId }));
      await expect(run).rejects.toMatchObject(refused);
    }
    await expect(
      deprecateVersion(house.ctx(), deprecation({ ...draft, replacementId: null })),
    ).rejects.toMatchObject({ sentence: { key: "rules.deprecate_draft" } });
    await expect(deprecateVersion(house.ctx(stranger), deprecation())).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("what no service uses any more", () => {
  it("can be deleted", async () => {
    await deleteService(house.ctx(), service);
    await deleteVersion(house.ctx(), old);
    await expect(getVersion(house.ctx(), old)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
