import { afterEach, beforeEach, expect, it } from "vitest";
import { makeVersion } from "@/prisma/factories";
import { contentOf } from "../../db/service-content";
import { submissionFacts } from "../../db/submission-facts";
import { checkSubmission } from "../../domain/service/check-submission";
import { InstanceHouse } from "../../testing/instance-house";
import { SUPPLIER } from "../../testing/test-house";
import { SUPPLIER_UID, TEST_IMAGES } from "../../testing/test-world";
import { listPermissions } from "../permission/list-permissions";
import { deleteInstance } from "./delete-instance";

const regionIds = ["cn-beijing", "cn-hangzhou"];
const SOURCE = "cn-hangzhou";

let at: InstanceHouse;
beforeEach(async () => {
  at = await InstanceHouse.open(regionIds);
});
afterEach(() => at.house.close());

/** A draft of the package whose only image is the supplier's own, in its source region. */
async function draftVersion(): Promise<string> {
  const base = { by: "user-supplier", at: at.house.job.clock.now() };
  await at.db.sourceImage.create({
    data: {
      id: "si-draft",
      accountUid: SUPPLIER_UID,
      regionId: SOURCE,
      imageId: TEST_IMAGES.plain,
      name: "plain",
      sizeGiB: 40,
      osType: "linux",
      osName: "",
      architecture: "x86_64",
      seenAt: base.at,
    },
  });
  await makeVersion(at.db, {
    ...base,
    id: "dv-draft",
    packageId: "dp-web",
    number: null,
    name: "v2_0",
    description: "Made for a test of drafts.",
    sourceImageId: "si-draft",
    regionIds: [SOURCE],
    state: "draft",
  });
  return "dv-draft";
}

/** What the check of a submission says of tests. */
async function checked() {
  const { templates, ...version } = await at.db.serviceVersion.findUniqueOrThrow({
    where: { id: at.serviceVersionId },
    include: { templates: { orderBy: { position: "asc" }, include: { associations: true } } },
  });
  const content = contentOf({ ...version, templates });
  const facts = await submissionFacts(at.house.job, {
    id: version.id,
    updatedAt: version.updatedAt,
    accountUid: SUPPLIER_UID,
    content,
  });
  return checkSubmission(facts).find(({ id }) => id === "test-deployment");
}

it("deploys a draft version in its source region, and tells the check of a submission", async () => {
  await at.offer({ state: "draft", versionId: await draftVersion() });
  expect(await checked()).toMatchObject({ status: "blocked" });
  const id = await at.launch({ regionId: SOURCE }, SUPPLIER);
  await at.house.settle();
  expect(await at.row(id)).toMatchObject({
    test: true,
    state: "deployed",
    images: { [Object.keys((await at.row(id)).images as object)[0] ?? ""]: TEST_IMAGES.plain },
  });
  const [stack] = await at.stacks();
  expect(stack).toMatchObject({ ownerUid: SUPPLIER_UID, status: "CREATE_COMPLETE" });
  expect(await checked()).toMatchObject({ status: "warning" });
});

it("refuses another region with a sentence that names the way out", async () => {
  await at.offer({ state: "draft", versionId: await draftVersion() });
  await expect(at.launch({ regionId: "cn-beijing" }, SUPPLIER)).rejects.toMatchObject({
    code: "WRONG_STATE",
    sentence: { key: "rules.region_draft", values: { region: SOURCE } },
  });
});

it("shares the platform's images with the tester for as long as the test is there, without drift", async () => {
  await at.offer({ state: "draft" });
  await at.house.settle();
  const instanceId = await at.launch({}, SUPPLIER);
  await at.house.settle();
  const held = async () => {
    const { images } = await at.house.cloudState();
    return images.find(({ imageId }) => imageId === at.imageIn("cn-beijing"))?.shares;
  };
  expect(await at.row(instanceId)).toMatchObject({ state: "deployed" });
  expect(await held()).toEqual([SUPPLIER_UID]);
  const permission = { where: { copy: { regionId: "cn-beijing" } } };
  expect(await at.db.imagePermission.findFirst(permission)).toMatchObject({ state: "matching" });
  const { rows } = await listPermissions(at.house.ctx(), { packageId: "dp-web" });
  expect(rows.map(({ regionId, tester }) => [regionId, tester])).toEqual([
    ["cn-beijing", SUPPLIER_UID],
    ["cn-hangzhou", null],
  ]);
  await deleteInstance(at.house.ctx(), { instanceId });
  await at.house.settle();
  expect(await held()).toEqual([]);
});
