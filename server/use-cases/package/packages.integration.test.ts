import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "../../domain/actor";
import { versionOf } from "../../testing/publish";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { TEST_IMAGES } from "../../testing/test-world";
import { listActivity } from "../activity/list-activity";
import { checkPackageName } from "./check-package-name";
import { createPackage } from "./create-package";
import { deletePackage } from "./delete-package";
import { editPackage } from "./edit-package";
import { getPackage } from "./get-package";
import { listPackages, listPackagesInput } from "./list-packages";

const OTHER_UID = "2222222222222222";
const stranger: UserActor = { ...SUPPLIER, userId: "user-other", accountUid: OTHER_UID };

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

function input(name: string, more: Partial<Parameters<typeof createPackage>[1]> = {}) {
  return {
    name,
    resourceGroupId: `rg-${SUPPLIER.accountUid}`,
    tags: [{ key: "team", value: "edge" }],
    version: versionOf(TEST_IMAGES.plain, ["cn-beijing"]),
    idempotencyKey: `key-of-${name}`,
    ...more,
  };
}

describe("creating", () => {
  it("makes a package with a draft over the source region and the chosen ones", async () => {
    const { packageId } = await createPackage(house.ctx(), input("created"));
    const made = await getPackage(house.ctx(), { packageId });
    expect(made).toMatchObject({ name: "created", tags: [{ key: "team", value: "edge" }] });
    expect(made.versions).toHaveLength(1);
    expect(made.versions[0]).toMatchObject({ number: null, state: "draft", regionCount: 2 });
    expect(made.whyNotNewVersion?.key).toBe("rules.draft_exists");
  });

  it("meets its own package when the form is sent twice, also at the same moment", async () => {
    const sent = await Promise.all([
      createPackage(house.ctx(), input("twice")),
      createPackage(house.ctx(), input("twice")),
    ]);
    expect(sent[0]).toEqual(sent[1]);
    expect(await house.database.prisma.package.count({ where: { name: "twice" } })).toBe(1);
  });

  it("refuses a name the account already has, and only that account", async () => {
    await createPackage(house.ctx(), input("taken"));
    await expect(
      createPackage(house.ctx(), input("taken", { idempotencyKey: "another-form" })),
    ).rejects.toMatchObject({
      code: "CONFLICT",
      sentence: { key: "rules.package_name_taken" },
      more: { field: "name" },
    });
    expect(await checkPackageName(house.ctx(), { name: "taken" })).toEqual({ free: false });
    expect(await checkPackageName(house.ctx(stranger), { name: "taken" })).toEqual({ free: true });
  });

  it.each([
    [
      "an image that is gone",
      { sourceImageId: "m-bp1nothingofthekind1" },
      "rules.image_gone",
      "sourceImageId",
    ],
    [
      "an encrypted image",
      { sourceImageId: TEST_IMAGES.encrypted },
      "rules.image_encrypted",
      "sourceImageId",
    ],
    ["a region nobody knows", { regionIds: ["cn-atlantis"] }, "rules.regions_closed", "regionIds"],
  ])("refuses %s at its field", async (name, change, key, field) => {
    const version = { ...versionOf(TEST_IMAGES.plain, ["cn-beijing"]), ...change };
    const refused = createPackage(
      house.ctx(),
      input(`bad_${key.replaceAll(".", "_")}`, { version }),
    );
    await expect(refused, name).rejects.toMatchObject({
      code: "INVALID",
      sentence: { key },
      more: { field },
    });
  });

  it("refuses another account's resource group", async () => {
    await expect(
      createPackage(house.ctx(), input("foreign_group", { resourceGroupId: `rg-${OTHER_UID}` })),
    ).rejects.toMatchObject({ code: "INVALID", more: { field: "resourceGroupId" } });
  });

  it("says with the provider's code when the cloud does not answer", async () => {
    await fetch(`${house.simulator.url}/__simulator/faults`, {
      method: "POST",
      body: JSON.stringify({ api: "DescribeImages", kind: "throttle" }),
    });
    await expect(createPackage(house.ctx(), input("throttled"))).rejects.toMatchObject({
      code: "CLOUD_UNAVAILABLE",
      more: {
        cloud: { code: "Throttling.User", requestId: expect.stringMatching(/^[0-9A-F-]{36}$/) },
      },
    });
  });
});

describe("the other tenant", () => {
  it("finds nothing, changes nothing, deletes nothing", async () => {
    const { packageId } = await createPackage(house.ctx(), input("private_matter"));
    const notFound = { code: "NOT_FOUND" };
    const theirs = house.ctx(stranger);
    await expect(getPackage(theirs, { packageId })).rejects.toMatchObject(notFound);
    await expect(deletePackage(theirs, { packageId })).rejects.toMatchObject(notFound);
    await expect(listActivity(theirs, { packageId, before: null })).rejects.toMatchObject(notFound);
    await expect(
      editPackage(theirs, { packageId, resourceGroupId: `rg-${OTHER_UID}`, tags: [] }),
    ).rejects.toMatchObject(notFound);
    const list = await listPackages(theirs, listPackagesInput.parse({}));
    expect(list).toEqual({ items: [], matching: 0, all: 0 });
  });

  it("a role that may not is FORBIDDEN", async () => {
    const customer: UserActor = { ...SUPPLIER, role: "customer" };
    await expect(
      listPackages(house.ctx(customer), listPackagesInput.parse({})),
    ).rejects.toMatchObject({ code: "FORBIDDEN", sentence: { key: "errors.forbidden" } });
  });
});

describe("listing", () => {
  it.each([
    ["by name", { search: "CREATED" }, ["created"]],
    ["by source image id", { search: TEST_IMAGES.plain, sort: "name", direction: "asc" }, null],
    ["by tag", { tag: { key: "team", value: "nobody" } }, []],
    ["by state", { states: ["available"] }, []],
    ["by what is not there", { search: "%_nothing" }, []],
  ] as const)("finds %s", async (_how, query, names) => {
    const found = await listPackages(house.ctx(), listPackagesInput.parse(query));
    if (names) expect(found.items.map((item) => item.name)).toEqual(names);
    else expect(found.matching).toBe(found.all);
  });

  it("pages over everything once", async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) =>
        listPackages(house.ctx(), listPackagesInput.parse({ page, pageSize: 2, sort: "name" })),
      ),
    );
    const names = pages.flatMap((page) => page.items.map((item) => item.name));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(Math.min(6, pages[0]?.all ?? 0));
  });
});

describe("editing and deleting", () => {
  it("changes tags and resource group, and writes down who did what", async () => {
    const { packageId } = await createPackage(house.ctx(), input("edited"));
    const tags = [{ key: "stage", value: "beta" }];
    await editPackage(house.ctx(), {
      packageId,
      resourceGroupId: `rg-${SUPPLIER.accountUid}`,
      tags,
    });
    expect((await getPackage(house.ctx(), { packageId })).tags).toEqual(tags);
    const [last] = await listActivity(house.ctx(), { packageId, before: null });
    expect(last).toMatchObject({ action: "package.edit", actorName: SUPPLIER.name });
  });

  it("deletes a package with its draft", async () => {
    const { packageId } = await createPackage(house.ctx(), input("deleted"));
    await deletePackage(house.ctx(), { packageId });
    await expect(getPackage(house.ctx(), { packageId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await house.database.prisma.version.count({ where: { packageId } })).toBe(0);
  });
});
