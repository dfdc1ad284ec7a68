import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { passTest } from "../../testing/pass-test";
import { publish } from "../../testing/publish";
import { serviceOf, WEB_SLOT } from "../../testing/service";
import { openTestHouse, type TestHouse } from "../../testing/test-house";
import { TEST_IMAGES } from "../../testing/test-world";
import { createService } from "./create-service";
import { deleteService } from "./delete-service";
import { deleteServiceVersion } from "./delete-service-version";
import { getServiceVersion } from "./get-service-version";
import { publishServiceVersion } from "./publish-service-version";
import { saveServiceVersion } from "./save-service-version";
import { submitServiceVersion } from "./submit-service-version";
import { withdrawSubmission } from "./withdraw-submission";

let house: TestHouse;
let image: { packageId: string; versionId: string };
beforeAll(async () => {
  house = await openTestHouse();
  image = await publish(house, TEST_IMAGES.plain, ["cn-beijing"], "nginx_image");
  await house.settle();
});
afterAll(() => house.close());

const get = (serviceVersionId: string) => getServiceVersion(house.ctx(), { serviceVersionId });
const blockedIn = async (serviceVersionId: string) =>
  (await get(serviceVersionId)).checks.flatMap(({ id, status }) => (status === "ok" ? [] : id));

function create(name: string) {
  const content = serviceOf(name, image.versionId);
  return createService(house.ctx(), { content, idempotencyKey: `key-of-${name}` });
}

function submit(serviceVersionId: string, revision = 1) {
  return submitServiceVersion(house.ctx(), { serviceVersionId, revision, note: "" });
}

describe("submitting", () => {
  it("waits for a test of exactly this content", async () => {
    const { serviceVersionId } = await create("Tested");
    expect(await blockedIn(serviceVersionId)).toEqual(["test-deployment"]);
    await expect(submit(serviceVersionId)).rejects.toMatchObject({
      code: "WRONG_STATE",
      sentence: { key: "rules.submission_blocked", values: { count: 1 } },
    });
    await passTest(house, serviceVersionId);
    expect(await blockedIn(serviceVersionId)).toEqual([]);
    await house.advance(1);
    const content = serviceOf("Tested", image.versionId, { releaseNotes: "Faster." });
    await saveServiceVersion(house.ctx(), { serviceVersionId, revision: 1, content });
    expect(await blockedIn(serviceVersionId)).toEqual(["test-deployment"]);
    await passTest(house, serviceVersionId);
    await expect(submit(serviceVersionId)).rejects.toMatchObject({ code: "CONFLICT" });
    const { registrationId } = await submit(serviceVersionId, 2);
    const version = await get(serviceVersionId);
    expect(version).toMatchObject({
      state: "submitted",
      registrations: [{ id: registrationId, state: "submitted" }],
      whyNotEdit: { key: "rules.service_version_submitted" },
    });
  });

  it("names the places that keep it back", async () => {
    const { serviceVersionId } = await create("Kept back");
    const content = serviceOf("Kept back");
    const [template] = content.templates;
    template?.allowedRegionIds.push("eu-west-1");
    await saveServiceVersion(house.ctx(), { serviceVersionId, revision: 1, content });
    const { checks, whyNotSubmit } = await get(serviceVersionId);
    expect(whyNotSubmit?.values).toEqual({ count: 2 });
    const check = checks.find(({ id }) => id === "images-associated");
    expect(check?.evidence).toMatchObject([{ template: "web", line: 6, slot: WEB_SLOT }]);
  });

  it("can be withdrawn, after which the same test still counts", async () => {
    const { serviceVersionId } = await create("Withdrawn");
    await passTest(house, serviceVersionId);
    await submit(serviceVersionId);
    const seen = { serviceVersionId, revision: 1 };
    await withdrawSubmission(house.ctx(), seen);
    await expect(withdrawSubmission(house.ctx(), seen)).rejects.toMatchObject({
      code: "WRONG_STATE",
      sentence: { key: "rules.service_version_not_submitted" },
    });
    await submit(serviceVersionId);
    const { registrations } = await get(serviceVersionId);
    expect(registrations.map(({ state }) => state).sort()).toEqual(["canceled", "submitted"]);
  });

  it("is not publishing", async () => {
    const { serviceVersionId } = await create("Too early");
    const seen = { serviceVersionId, revision: 1, onlineVersionId: null };
    await expect(publishServiceVersion(house.ctx(), seen)).rejects.toMatchObject({
      code: "WRONG_STATE",
      sentence: { key: "rules.service_version_not_approved" },
    });
  });
});

describe("deleting", () => {
  it("keeps what has deployments, and leaves the only version to its service", async () => {
    const { serviceId, serviceVersionId } = await create("Deleted");
    await passTest(house, serviceVersionId);
    const ctx = house.ctx();
    await expect(deleteService(ctx, { serviceId })).rejects.toMatchObject({
      sentence: { key: "rules.service_version_tested" },
    });
    await expect(
      deleteServiceVersion(ctx, { serviceVersionId, revision: 1 }),
    ).rejects.toMatchObject({ sentence: { key: "rules.service_version_only" } });
    await house.database.prisma.serviceInstance.updateMany({
      where: { serviceVersionId },
      data: { state: "deleted" },
    });
    expect(await blockedIn(serviceVersionId)).toEqual([]);
    await deleteService(ctx, { serviceId });
    await expect(get(serviceVersionId)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
