import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "../domain/actor";
import type { ServiceContent } from "../domain/service/service-content";
import { publish } from "../testing/publish";
import { REVIEWER } from "../testing/reviewer";
import { serviceOf } from "../testing/service";
import { openTestHouse, SUPPLIER, type TestHouse } from "../testing/test-house";
import { TEST_IMAGES } from "../testing/test-world";
import { errorShape } from "./error-shape";
import { appRouter } from "./root";

const ADMIN: UserActor = { ...REVIEWER, userId: "user-admin", role: "admin" };

let house: TestHouse;
let image: { packageId: string; versionId: string };
let service: { serviceId: string; serviceVersionId: string };
beforeAll(async () => {
  house = await openTestHouse();
  image = await publish(house, TEST_IMAGES.plain, ["cn-beijing"]);
  await house.settle();
  const content = serviceOf("Attacked", image.versionId);
  service = await as().service.create({ content, idempotencyKey: "key-of-attacked" });
});
afterAll(() => house.close());

function as(actor: UserActor = SUPPLIER) {
  return appRouter.createCaller({
    actor,
    requestId: "request-1",
    sameOrigin: true,
    ctxFor: (asking) => house.ctx(asking),
    actorNow: async () => actor,
    changes: { subscribe: () => () => {}, async close() {} },
    log: { info() {}, warn() {}, error() {} },
  });
}

async function told(run: Promise<unknown>) {
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof TRPCError)) throw new Error("It was not refused.");
  return errorShape(error);
}

/** Whole in JavaScript, and more than a column holds. */
const HUGE = 3_000_000_000;

const entry = {
  accountUid: "3333333333333333",
  alias: "",
  note: "",
  scope: "official" as const,
  deploy: true,
  expiresAt: null as Date | null,
};

function addToWhitelist(revision: number, expiresAt: Date | null) {
  const { serviceId } = service;
  const entries = [{ ...entry, expiresAt }];
  return as(ADMIN).whitelist.add({ serviceId, revision, source: { kind: "typed" }, entries });
}

function deprecate(from: Date) {
  const { versionId } = image;
  return as().version.deprecate({ versionId, from, replacementId: null });
}

describe("numbers and dates that no page sends", () => {
  it.each<[string, () => Promise<unknown>, string]>([
    ["a revision beyond every column", () => addToWhitelist(HUGE, null), "revision"],
    ["an expiry in another era", () => addToWhitelist(1, new Date(8.64e15)), "entries.0.expiresAt"],
    ["a deprecation in another era", () => deprecate(new Date(8.64e15)), "from"],
    ["a deprecation before all calendars", () => deprecate(new Date(-8.64e15)), "from"],
  ])("%s is refused at its field", async (_, run, field) => {
    const { code, fieldErrors } = await told(run());
    expect({ code, fields: Object.keys(fieldErrors) }).toEqual({
      code: "INVALID",
      fields: [field],
    });
  });

  it("leave a version that services can be shown with", async () => {
    expect(await as().service.getVersion(service)).toMatchObject({ state: "draft" });
  });
});

type Template = ServiceContent["templates"][number];

describe("a content that no form makes", () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`p${n}`, "v"]));
  const set = { name: "small", description: "", parameters: {} };

  it.each<[string, Partial<Template>, string, string]>([
    [
      "two files of one path",
      {
        files: [
          { path: "a.tf", text: "" },
          { path: "a.tf", text: "" },
        ],
      },
      "files.1.path",
      "template_path_twice",
    ],
    [
      "a file larger than a template may be",
      { files: [{ path: "template.yaml", text: "#".repeat(600_000) }] },
      "files.0.text",
      "template_size",
    ],
    [
      "two parameter sets of one name",
      { parameterSets: [set, set] },
      "parameterSets.1.name",
      "parameter_set_name_twice",
    ],
    [
      "more values than a template has parameters",
      { parameterSets: [{ ...set, parameters: many(201) }] },
      "parameterSets.0.parameters",
      "parameters_too_many",
    ],
    [
      "more associations than one question can name",
      { associations: many(40_000) },
      "associations",
      "associations_too_many",
    ],
  ])("with %s is refused there", async (_, part, field, rule) => {
    const content = serviceOf("Unformed");
    const templates = content.templates.map((template) => ({ ...template, ...part }));
    const input = { content: { ...content, templates }, idempotencyKey: "key-of-unformed" };
    expect(await told(as().service.create(input))).toMatchObject({
      code: "INVALID",
      fieldErrors: { [`content.templates.0.${field}`]: `rules.${rule}` },
    });
  });
});
