import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeService } from "@/prisma/factories";
import type { Actor } from "../../domain/actor";
import { catalogAccess } from "../../domain/service/catalog-access";
import type { ListCatalogInput } from "../../domain/service/catalog-input";
import { InstanceHouse } from "../../testing/instance-house";
import { CUSTOMER, SUPPLIER } from "../../testing/test-house";
import { CUSTOMER_UID, SUPPLIER_UID } from "../../testing/test-world";
import { getCatalogService } from "./get-catalog-service";
import { listCatalog } from "./list-catalog";

const STRANGER: Actor = { ...CUSTOMER, userId: "user-stranger", accountUid: "9999999999999999" };
const REVIEWER: Actor = { ...STRANGER, userId: "user-reviewer", role: "reviewer" };
const [PAST, LATER] = [new Date("2020-01-01"), new Date("2099-01-01")];

const ENTRIES = {
  nobody: null,
  deploy: { deploy: true },
  look: { deploy: false },
  beta: { scope: "all" },
  expired: { scope: "all", expiresAt: PAST },
  dated: { expiresAt: LATER },
} as const;
const STATES = ["draft", "submitted", "approved", "online", "offline"] as const;
const TYPES = ["private", "public"] as const;

const CASES = STATES.flatMap((state) =>
  TYPES.flatMap((type) =>
    (Object.keys(ENTRIES) as (keyof typeof ENTRIES)[]).map((entry) => ({
      id: `service-${state}-${type}-${entry}`,
      state,
      type,
      entry,
    })),
  ),
);

let at: InstanceHouse;
beforeAll(async () => {
  at = await InstanceHouse.open(["cn-beijing", "cn-hangzhou"]);
  await at.offer({ regionIds: ["cn-beijing", "cn-hangzhou", "eu-west-1"] });
  for (const { id, state, type, entry } of CASES) {
    const listed = ENTRIES[entry];
    await makeService(at.db, {
      id,
      name: id,
      accountUid: SUPPLIER_UID,
      type,
      state,
      versionIds: [],
      whitelist: listed ? [{ accountUid: CUSTOMER_UID, ...listed }] : [],
      by: "user-supplier",
      at: at.house.job.clock.now(),
    });
  }
});
afterAll(() => at.house.close());

const all = { search: "", supplierUid: null, type: null, regionId: null, page: 1, pageSize: 100 };
const list = (actor: Actor, more: Partial<ListCatalogInput> = {}) =>
  listCatalog(at.house.ctx(actor), { ...all, ...more });
const get = (actor: Actor, serviceId = "service-web") =>
  getCatalogService(at.house.ctx(actor), { serviceId });

describe.each([
  ["a customer", CUSTOMER, CUSTOMER_UID],
  ["a stranger", STRANGER, "9999999999999999"],
  ["the owner", SUPPLIER, SUPPLIER_UID],
] as const)("to %s", (_, actor, uid) => {
  it("the list shows exactly what the rule lets them see", async () => {
    const rows = await at.db.service.findMany({ include: { whitelist: true, versions: true } });
    const seen = rows.filter((row) => {
      const { online, beta } = catalogAccess(uid, row, at.house.job.clock.now());
      return online || beta;
    });
    const { items, matching } = await list(actor);
    expect(items.map(({ id }) => id).sort()).toEqual(seen.map(({ id }) => id).sort());
    expect(matching).toBe(seen.length);
  });

  it("a page opens exactly where the list leads", async () => {
    const { items } = await list(actor);
    const ids = new Set(items.map(({ id }) => id));
    for (const { id } of CASES) {
      const opened = await get(actor, id).then(
        ({ id: found }) => found,
        ({ code }) => code,
      );
      expect(opened).toBe(ids.has(id) ? id : "NOT_FOUND");
    }
  });
});

describe("the catalog", () => {
  it("is searched and filtered, and counts the regions that are open", async () => {
    const { items } = await list(CUSTOMER, { search: "WEB" });
    expect(items).toMatchObject([{ id: "service-web", type: "public", regionCount: 2 }]);
    expect((await list(CUSTOMER, { supplierUid: "0000000000000000" })).matching).toBe(0);
    expect((await list(CUSTOMER, { regionId: "eu-west-1" })).items).toMatchObject([
      { id: "service-web" },
    ]);
    const types = (await list(CUSTOMER, { type: "private" })).items.map(({ type }) => type);
    expect(new Set(types)).toEqual(new Set(["private"]));
  });

  it("counts of a template that is fixed to a region that one alone, as its page does", async () => {
    const where = { serviceVersionId: at.serviceVersionId };
    const before = await at.db.serviceTemplate.findMany({ where });
    const text = 'provider "alicloud" {\n  region = "cn-beijing"\n}\n';
    await at.db.serviceTemplate.updateMany({ where, data: { files: [{ path: "main.tf", text }] } });
    const { items } = await list(CUSTOMER, { search: "WEB" });
    const { templates } = await get(CUSTOMER);
    const open = templates.flatMap(({ regions }) =>
      regions.filter(({ whyNot }) => whyNot === null),
    );
    expect([...new Set(open.map(({ id }) => id))]).toEqual(["cn-beijing"]);
    expect(items).toMatchObject([{ id: "service-web", regionCount: 1 }]);
    for (const { id, files } of before)
      await at.db.serviceTemplate.update({ where: { id }, data: { files: files ?? [] } });
  });

  it("pages and names the suppliers", async () => {
    const first = await list(CUSTOMER, { pageSize: 2 });
    const second = await list(CUSTOMER, { pageSize: 2, page: 2 });
    expect(first.items).toHaveLength(2);
    expect(first.items.map(({ id }) => id)).not.toEqual(second.items.map(({ id }) => id));
    expect(first.suppliers.map(({ uid }) => uid)).toEqual([SUPPLIER_UID]);
  });
});

describe("a service in the catalog", () => {
  it("tells what it creates, asks, and where it cannot be deployed", async () => {
    const found = await get(CUSTOMER);
    expect(found.whyNotCreate).toBeNull();
    const ros = found.templates.find(({ name }) => name === "ros");
    expect(ros?.resourceTypes.map(({ type }) => type)).toContain("ALIYUN::ECS::InstanceGroup");
    const password = ros?.parameters.find(({ name }) => name === "Password");
    expect(password).toMatchObject({ secret: true, defaultValue: null });
    expect(ros?.regions.map(({ id, whyNot }) => [id, whyNot?.key ?? null])).toEqual([
      ["cn-beijing", null],
      ["cn-hangzhou", null],
      ["eu-west-1", "rules.instance_image_missing"],
    ]);
    // Which package lacks it is for the owner to know, who can do something about it.
    const own = (await get(SUPPLIER)).templates.find(({ name }) => name === "ros");
    expect(own?.regions.at(-1)?.whyNot?.key).toBe("rules.region_not_distributed");
    expect(JSON.stringify(found)).not.toContain(at.imageIn("cn-beijing"));
  });

  it("says why nothing can be created", async () => {
    const look = await get(CUSTOMER, "service-online-private-look");
    expect(look.whyNotCreate?.key).toBe("rules.service_not_deployable");
    expect((await get(REVIEWER)).whyNotCreate?.key).toBe("rules.instance_role");
    await at.db.serviceTemplate.updateMany({
      where: { serviceVersionId: at.serviceVersionId },
      data: { allowedRegionIds: ["eu-west-1"] },
    });
    expect((await get(CUSTOMER)).whyNotCreate?.key).toBe("rules.service_no_region");
  });
});
