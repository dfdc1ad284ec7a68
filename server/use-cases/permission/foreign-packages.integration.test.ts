import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeService } from "@/prisma/factories";
import { markPermissions } from "../../db/mark-permissions";
import { writeTemplates } from "../../db/service-content";
import type { Actor, UserActor } from "../../domain/actor";
import { InstanceHouse } from "../../testing/instance-house";
import { serviceOf } from "../../testing/service";
import { CUSTOMER, SUPPLIER } from "../../testing/test-house";
import { CUSTOMER_UID } from "../../testing/test-world";
import { getCatalogService } from "../catalog/get-catalog-service";
import { listCatalog } from "../catalog/list-catalog";
import { launchInstance } from "../instance/launch-instance";
import { listSelectablePackages } from "../package/list-selectable-packages";
import { listSelectableVersions } from "../version/list-selectable-versions";
import { listVersionImages } from "../version/list-version-images";
import { listPermissions } from "./list-permissions";
import { lookForDrift } from "./look-for-drift";

/** Another ISV, who may use the package of the first for its own service. */
const PARTNER: UserActor = { ...SUPPLIER, userId: "user-partner", accountUid: "2222222222222222" };
const SERVICE = "service-partner";

let at: InstanceHouse;
beforeEach(async () => {
  at = await InstanceHouse.open(["cn-beijing"]);
});
afterEach(() => at.house.close());

/** The first ISV's service, which lets these accounts in to its images. */
async function letIn(uids: readonly string[]): Promise<void> {
  await at.offer({ type: "private", whitelist: uids.map((accountUid) => ({ accountUid })) });
  await follow();
}

async function follow(): Promise<void> {
  const regions = await at.db.$transaction((tx) =>
    markPermissions(at.house.job, tx, { serviceIds: ["service-web"] }),
  );
  for (const regionId of regions) await at.house.job.wake.permit(regionId);
  await at.house.settle();
}

/** The partner's service, which uses the first ISV's package. */
async function offerOfPartner(state: "online" | "draft"): Promise<void> {
  await makeService(at.db, {
    id: SERVICE,
    name: "Of a partner",
    accountUid: PARTNER.accountUid,
    type: "public",
    state,
    versionIds: [],
    by: PARTNER.userId,
    at: at.house.job.clock.now(),
  });
  await at.db.$transaction((tx) =>
    writeTemplates(tx, `sv-${SERVICE}`, serviceOf("Of a partner", "dv-dp-web"), () =>
      at.house.job.ids.fresh("st"),
    ),
  );
}

function launch(actor: Actor) {
  return launchInstance(at.house.ctx(actor), {
    serviceVersionId: `sv-${SERVICE}`,
    templateName: "web",
    regionId: "cn-beijing",
    parameters: {},
    name: "web",
    idempotencyKey: "launch-of-partner",
  });
}

async function shares(): Promise<string[] | undefined> {
  const { images } = await at.house.cloudState();
  return images.find(({ imageId }) => imageId === at.imageIn("cn-beijing"))?.shares;
}

describe("a whitelist longer than a query has values", () => {
  it("is listed with the names of its accounts", async () => {
    const crowd = Array.from({ length: 40_000 }, (_, n) => String(4_000_000_000_000_000 + n));
    await at.offer({ type: "private", whitelist: [{ accountUid: crowd[0] ?? "", alias: "Acme" }] });
    await at.db.imagePermission.updateMany({ data: { wantedAccounts: crowd } });
    const told = await listPermissions(at.house.ctx(), { packageId: "dp-web" });
    expect(told.aliases).toEqual({ "4000000000000000": "Acme" });
  });
});

describe("a package of another account", () => {
  const find = (actor: Actor, search = "") =>
    listSelectablePackages(at.house.ctx(actor), { search });
  const versions = (actor: Actor) =>
    listSelectableVersions(at.house.ctx(actor), { packageId: "dp-web" });

  it("can be chosen for templates by who is let in, with the name of who lets them", async () => {
    await letIn([PARTNER.accountUid]);
    const { sourceImageId } = await at.db.version.findFirstOrThrow();
    await at.db.version.create({
      data: {
        sourceImageId,
        imageType: "own",
        description: "Not for strangers.",
        id: "dv-secret-plan",
        packageId: "dp-web",
        draftOf: "dp-web",
        name: "secret_plan",
        createdById: SUPPLIER.userId,
      },
    });
    const owner = `Account ${SUPPLIER.accountUid}`;
    const found = { id: "dp-web", owner, versions: 1, draft: false };
    expect(await find(PARTNER)).toMatchObject({ items: [found], matching: 1 });
    expect(await find(SUPPLIER)).toMatchObject({ items: [{ owner: null, versions: 2 }] });
    expect(await versions(PARTNER)).toMatchObject([
      { versionId: "dv-dp-web", owner, whyNot: null, source: { image: null, osType: "linux" } },
    ]);
    const versionIds = ["dv-dp-web", "dv-secret-plan"];
    const images = await listVersionImages(at.house.ctx(PARTNER), { versionIds });
    expect(images).toMatchObject([{ versionId: "dv-dp-web", owner }]);
    expect(await find(PARTNER, "secret")).toMatchObject({ items: [], matching: 0 });
  });

  it("cannot be chosen by who is let in no more", async () => {
    await letIn([PARTNER.accountUid]);
    await at.db.whitelistEntry.updateMany({ data: { expiresAt: at.house.job.clock.now() } });
    expect(await find(PARTNER)).toEqual({ items: [], matching: 0 });
    expect(await versions(PARTNER)).toEqual([]);
  });
});

describe("a service that uses a package of another account", () => {
  it("widens it to nobody: who may not use the package is told so, and given no image", async () => {
    await letIn([PARTNER.accountUid]);
    await offerOfPartner("online");
    await expect(launch(CUSTOMER)).rejects.toMatchObject({
      code: "WRONG_STATE",
      sentence: { key: "rules.instance_image_missing" },
    });
    await at.house.settle();
    expect(await shares()).toEqual([PARTNER.accountUid]);
    const ctx = at.house.ctx(CUSTOMER);
    const shown = await getCatalogService(ctx, { serviceId: SERVICE });
    expect(shown.whyNotCreate?.key).toBe("rules.service_no_region");
    const page = { search: "", supplierUid: null, type: null, regionId: null };
    expect(await listCatalog(ctx, { ...page, page: 1, pageSize: 20 })).toMatchObject({
      items: [{ id: SERVICE, regionCount: 0 }],
    });
  });

  it("is launched by who may use the package", async () => {
    await letIn([PARTNER.accountUid, CUSTOMER_UID]);
    await offerOfPartner("online");
    const { instanceId } = await launch(CUSTOMER);
    await at.house.settle();
    expect(await at.row(instanceId)).toMatchObject({ state: "deployed" });
  });

  it("keeps no image by its test once its account may not use the package any more", async () => {
    await letIn([PARTNER.accountUid]);
    await offerOfPartner("draft");
    await launch(PARTNER);
    await at.house.settle();
    expect(await shares()).toEqual([PARTNER.accountUid]);
    await at.db.whitelistEntry.deleteMany();
    await follow();
    await lookForDrift(at.house.job);
    await at.house.settle();
    expect(await shares()).toEqual([]);
  });
});
