import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "../../domain/actor";
import { publish } from "../../testing/publish";
import { serviceOf, WEB_SLOT, WEB_TEMPLATE } from "../../testing/service";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { TEST_IMAGES } from "../../testing/test-world";
import { checkServiceName } from "./check-service-name";
import { createService } from "./create-service";
import { getService } from "./get-service";
import { getServiceVersion } from "./get-service-version";
import { listServices, listServicesInput } from "./list-services";
import { saveServiceVersion } from "./save-service-version";

const stranger: UserActor = { ...SUPPLIER, userId: "user-other", accountUid: "2222222222222222" };

let house: TestHouse;
let image: { packageId: string; versionId: string };
beforeAll(async () => {
  house = await openTestHouse();
  image = await publish(house, TEST_IMAGES.plain, ["cn-beijing"], "nginx_image");
});
afterAll(() => house.close());

function create(name: string, content = serviceOf(name, image.versionId), actor = SUPPLIER) {
  return createService(house.ctx(actor), { content, idempotencyKey: `key-of-${name}` });
}

describe("creating", () => {
  it("makes a service with a draft that holds its content", async () => {
    const content = serviceOf("Edge gateway", image.versionId);
    const { serviceId, serviceVersionId } = await create("Edge gateway", content);
    const version = await getServiceVersion(house.ctx(), { serviceVersionId });
    expect(version).toMatchObject({ number: null, state: "draft", revision: 1, content });
    expect(await getService(house.ctx(), { serviceId })).toMatchObject({
      name: "Edge gateway",
      state: "draft",
      unpublishedVersionId: serviceVersionId,
      packages: [{ packageName: "nginx_image", versionName: "v1_0" }],
    });
  });

  it("meets its own service when the form is sent twice, also at the same moment", async () => {
    const sent = await Promise.all([create("Twice"), create("Twice")]);
    expect(sent[0]).toEqual(sent[1]);
    expect(await house.database.prisma.service.count({ where: { name: "Twice" } })).toBe(1);
  });

  it("refuses a name the account already has, and only that account", async () => {
    const { serviceId } = await create("Taken");
    const again = { content: serviceOf("Taken"), idempotencyKey: "another-form" };
    await expect(createService(house.ctx(), again)).rejects.toMatchObject({
      code: "CONFLICT",
      sentence: { key: "rules.service_name_taken" },
      more: { field: "content.infos.en.name" },
    });
    const name = { name: " Taken" };
    const check = (actor?: UserActor, its: string | null = null) =>
      checkServiceName(house.ctx(actor), { ...name, serviceId: its });
    expect(await check()).toEqual({ free: false, own: false });
    expect(await check(stranger)).toEqual({ free: true, own: false });
    expect(await check(SUPPLIER, serviceId)).toEqual({ free: true, own: true });
  });

  it("refuses a package version of another account, naming the place", async () => {
    const content = serviceOf("Foreign", image.versionId);
    await expect(create("Foreign", content, stranger)).rejects.toMatchObject({
      code: "INVALID",
      sentence: { key: "rules.association_unusable", values: { slot: WEB_SLOT } },
      more: { field: "content.templates.0.associations" },
    });
  });
});

describe("saving", () => {
  it("rewrites everything in one piece and counts revisions", async () => {
    const { serviceId, serviceVersionId } = await create("Rewritten");
    const [template] = serviceOf("", image.versionId).templates;
    if (!template) throw new Error("The content has a template.");
    const content = serviceOf("Rewritten again", null, {
      type: "public",
      templates: [
        { ...template, name: "small", associations: {} },
        { ...template, name: "large", allowedRegionIds: ["eu-west-1", "cn-beijing", "eu-west-1"] },
      ],
    });
    expect(
      await saveServiceVersion(house.ctx(), { serviceVersionId, revision: 1, content }),
    ).toEqual({ revision: 2 });
    const saved = await getServiceVersion(house.ctx(), { serviceVersionId });
    expect(saved.content.templates.map(({ name }) => name)).toEqual(["small", "large"]);
    expect(saved.content.templates[1]?.allowedRegionIds).toEqual(["cn-beijing", "eu-west-1"]);
    expect(await getService(house.ctx(), { serviceId })).toMatchObject({
      name: "Rewritten again",
      type: "public",
    });
  });

  it("changes nothing when nothing is different, whatever order it came in", async () => {
    const { serviceVersionId } = await create("Same");
    const content = serviceOf("Same", image.versionId);
    for (const template of content.templates) template.allowedRegionIds.reverse();
    const saved = await saveServiceVersion(house.ctx(), { serviceVersionId, revision: 1, content });
    expect(saved).toEqual({ revision: 1 });
  });

  it("refuses a form that is older than the draft, and keeps what is there", async () => {
    const { serviceVersionId } = await create("Stale");
    const save = (releaseNotes: string) =>
      saveServiceVersion(house.ctx(), {
        serviceVersionId,
        revision: 1,
        content: serviceOf("Stale", image.versionId, { releaseNotes }),
      });
    const ends = await Promise.allSettled([save("first"), save("second")]);
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(save("third")).rejects.toMatchObject({
      code: "CONFLICT",
      sentence: { key: "rules.changed_meanwhile" },
    });
  });

  it("refuses a parameter set with the value of a secret, which it would keep in clear", async () => {
    const value = "Adm1n@2024!";
    const [template] = serviceOf("Secret").templates;
    if (!template) throw new Error("There is a template.");
    const text = `${WEB_TEMPLATE}Parameters:\n  Login:\n    Type: String\n    NoEcho: true\n`;
    const content = (login: string) =>
      serviceOf("Secret", null, {
        templates: [
          {
            ...template,
            files: [{ path: "template.yaml", text }],
            parameterSets: [{ name: "small", description: "", parameters: { Login: login } }],
          },
        ],
      });
    const refused = {
      code: "INVALID",
      sentence: {
        key: "rules.parameter_set_secret",
        values: { set: "small", name: "Login", template: "web" },
      },
      more: { field: "content.templates.0.parameterSets" },
    };
    const idempotencyKey = "key-of-secret";
    const made = createService(house.ctx(), { content: content(value), idempotencyKey });
    await expect(made).rejects.toMatchObject(refused);
    const { serviceVersionId } = await createService(house.ctx(), {
      content: content(""),
      idempotencyKey,
    });
    const saved = { serviceVersionId, revision: 1, content: content(value) };
    await expect(saveServiceVersion(house.ctx(), saved)).rejects.toMatchObject(refused);
    const stored = await house.database.prisma.serviceTemplate.findMany();
    expect(JSON.stringify(stored)).not.toContain(value);
  });

  it("refuses the name of another service at its field", async () => {
    await create("First come");
    const { serviceVersionId } = await create("Second come");
    const content = serviceOf("First come", image.versionId);
    await expect(
      saveServiceVersion(house.ctx(), { serviceVersionId, revision: 1, content }),
    ).rejects.toMatchObject({ code: "CONFLICT", more: { field: "content.infos.en.name" } });
  });
});

describe("finding", () => {
  const list = (more: Partial<Parameters<typeof listServices>[1]>, actor = SUPPLIER) =>
    listServices(house.ctx(actor), listServicesInput.parse(more));
  const names = (found: Awaited<ReturnType<typeof listServices>>) =>
    found.items.map(({ name }) => name);

  it("searches names, ids and packages, filters by type, sorts and pages", async () => {
    const { serviceId } = await create("100% pure_search");
    expect(names(await list({ search: "0% PURE_" }))).toEqual(["100% pure_search"]);
    expect(names(await list({ search: "pureXsearch" }))).toEqual([]);
    expect(names(await list({ search: serviceId }))).toEqual(["100% pure_search"]);
    expect(names(await list({ search: "nginx_im" }))).toContain("100% pure_search");
    expect(names(await list({ type: "public" }))).toEqual(["Rewritten again"]);
    expect(names(await list({ states: ["online"] }))).toEqual([]);
    const page = await list({ sort: "name", direction: "asc", pageSize: 2, page: 2 });
    expect(names(page)).toEqual(["First come", "Rewritten again"]);
    expect(page.all).toBe(page.matching);
  });

  it("shows another account nothing", async () => {
    const { serviceId, serviceVersionId } = await create("Hidden");
    expect(await list({}, stranger)).toEqual({ items: [], matching: 0, all: 0 });
    const ctx = house.ctx(stranger);
    const gone = { code: "NOT_FOUND" };
    await expect(getService(ctx, { serviceId })).rejects.toMatchObject(gone);
    await expect(getServiceVersion(ctx, { serviceVersionId })).rejects.toMatchObject(gone);
    const content = serviceOf("Hidden");
    await expect(
      saveServiceVersion(ctx, { serviceVersionId, revision: 1, content }),
    ).rejects.toMatchObject(gone);
  });
});
