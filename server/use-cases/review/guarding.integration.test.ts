import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Ctx } from "../../ctx";
import type { UserActor } from "../../domain/actor";
import { Refusal } from "../../domain/refusal";
import { publish } from "../../testing/publish";
import {
  ALL_PASS,
  approve,
  openSubmission,
  publishService,
  REVIEWER,
  submit,
} from "../../testing/reviewer";
import { serviceOf } from "../../testing/service";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { TEST_IMAGES } from "../../testing/test-world";
import { createService } from "../service/create-service";
import { getServiceVersion } from "../service/get-service-version";
import { publishServiceVersion } from "../service/publish-service-version";
import { putServiceVersionBack } from "../service/put-service-version-back";
import { reopenServiceVersion } from "../service/reopen-service-version";
import { saveServiceVersion } from "../service/save-service-version";
import { startServiceVersion } from "../service/start-service-version";
import { submitServiceVersion } from "../service/submit-service-version";
import { takeServiceOffline } from "../service/take-service-offline";
import { withdrawSubmission } from "../service/withdraw-submission";
import { addComment } from "./add-comment";
import { answerComment } from "./answer-comment";
import { claimRegistration } from "./claim-registration";
import { decideRegistration } from "./decide-registration";
import { getRegistration } from "./get-registration";
import { resolveComment } from "./resolve-comment";
import { unclaimRegistration } from "./unclaim-registration";

const stranger: UserActor = { ...SUPPLIER, userId: "user-other", accountUid: "2222222222222222" };
const colleague: UserActor = { ...REVIEWER, userId: "user-colleague", name: "Li" };
/** Reviews, but for the account whose service it is. */
const biased: UserActor = { ...REVIEWER, accountUid: SUPPLIER.accountUid };

let house: TestHouse;
let image: { packageId: string; versionId: string };
let made: { serviceId: string; serviceVersionId: string };
let count = 0;
beforeAll(async () => {
  house = await openTestHouse();
  image = await publish(house, TEST_IMAGES.plain, ["cn-beijing"], "nginx_image");
  await house.settle();
});
afterAll(() => house.close());

const contentNow = () => serviceOf(`Gateway ${count}`, image.versionId);
beforeEach(async () => {
  count += 1;
  const idempotencyKey = `gateway-${count}`;
  made = await createService(house.ctx(), { content: contentNow(), idempotencyKey });
});

const APPROVE = { decision: "approve" as const, reason: "", checklist: ALL_PASS };
const REJECT = { decision: "reject" as const, reason: "Opens every port.", checklist: [] };

/** Does all of it at the same moment and answers how each ended; whatever loses must lose by a refusal. */
async function together(deeds: (() => Promise<unknown>)[]): Promise<string[]> {
  const ends = await Promise.allSettled(deeds.map((deed) => deed()));
  return ends.map((end) => {
    if (end.status === "fulfilled") return "done";
    if (end.reason instanceof Refusal) return end.reason.code;
    throw end.reason;
  });
}

describe("an approval", () => {
  it("is void once the version is reopened, and the content is reviewed anew", async () => {
    const { serviceVersionId } = made;
    await approve(house, serviceVersionId);
    const seen = { serviceVersionId, revision: 1 };
    const content = { ...contentNow(), releaseNotes: "Changed after the approval." };
    await expect(saveServiceVersion(house.ctx(), { ...seen, content })).rejects.toMatchObject({
      sentence: { key: "rules.service_version_approved" },
    });
    await reopenServiceVersion(house.ctx(), seen);
    const publishing = () => publishServiceVersion(house.ctx(), { ...seen, onlineVersionId: null });
    await expect(publishing()).rejects.toMatchObject({ code: "WRONG_STATE" });
    const { registrations } = await getServiceVersion(house.ctx(), { serviceVersionId });
    expect(registrations.map(({ state }) => state)).toEqual(["canceled"]);
  });

  it("is for the content that was approved, whatever way it changed", async () => {
    const { serviceVersionId } = made;
    await approve(house, serviceVersionId);
    await house.database.prisma.serviceTemplate.updateMany({
      where: { serviceVersionId },
      data: { allowedRegionIds: ["cn-beijing"] },
    });
    await expect(publishService(house, serviceVersionId)).rejects.toMatchObject({
      code: "WRONG_STATE",
      sentence: { key: "rules.approval_void" },
    });
  });

  it("needs every answer, and every check as of now", async () => {
    const seen = await submit(house, made.serviceVersionId);
    const decide = (checklist: typeof ALL_PASS) =>
      decideRegistration(house.ctx(REVIEWER), { ...seen, ...APPROVE, checklist });
    await expect(decide([])).rejects.toMatchObject({ sentence: { key: "rules.checklist_open" } });
    const copies = { versionRegions: { some: { versionId: image.versionId } } };
    const beijing = { ...copies, regionId: "cn-beijing" };
    const { copy } = house.database.prisma;
    await copy.updateMany({ where: beijing, data: { state: "failed" } });
    await expect(decide(ALL_PASS)).rejects.toMatchObject({
      sentence: { key: "rules.approval_blocked", values: { count: 1 } },
    });
    await copy.updateMany({ where: beijing, data: { state: "available" } });
    await decide(ALL_PASS);
  });
});

describe("who may review", () => {
  it("is nobody of the service's own account", async () => {
    const seen = await submit(house, made.serviceVersionId);
    const own = { code: "WRONG_STATE", sentence: { key: "rules.review_own_account" } };
    const ctx = house.ctx(biased);
    expect((await getRegistration(ctx, seen)).whyNotDecide).toEqual(own.sentence);
    const comment = { registrationId: seen.registrationId, place: null, body: "Fine." };
    for (const run of [
      () => decideRegistration(ctx, { ...seen, ...APPROVE }),
      () => decideRegistration(ctx, { ...seen, ...REJECT }),
      () => claimRegistration(ctx, seen),
      () => addComment(ctx, comment),
    ]) {
      await expect(run()).rejects.toMatchObject(own);
    }
    await expect(decideRegistration(house.ctx(), { ...seen, ...APPROVE })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("is who claimed it, until it is given back", async () => {
    const seen = await submit(house, made.serviceVersionId);
    await claimRegistration(house.ctx(REVIEWER), seen);
    const now = await openSubmission(house, made.serviceVersionId);
    await expect(
      decideRegistration(house.ctx(colleague), { ...now, ...REJECT }),
    ).rejects.toMatchObject({ sentence: { key: "rules.review_claimed" } });
    await unclaimRegistration(house.ctx(colleague), now);
    await expect(
      decideRegistration(house.ctx(colleague), { ...now, ...REJECT }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    const again = await openSubmission(house, made.serviceVersionId);
    await decideRegistration(house.ctx(colleague), { ...again, ...REJECT });
    const version = await getServiceVersion(house.ctx(), made);
    expect(version).toMatchObject({ state: "draft", registrations: [{ decision: "reject" }] });
  });

  it("answers only what is theirs to see", async () => {
    const { registrationId } = await submit(house, made.serviceVersionId);
    const reviewer = house.ctx(REVIEWER);
    const remark = { registrationId, place: null, body: "Why so large?" };
    const { commentId } = await addComment(reviewer, remark);
    await expect(
      answerComment(house.ctx(stranger), { commentId, body: "I see this." }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(resolveComment(house.ctx(), { commentId, resolved: true })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const place = { templateName: "web", filePath: "template.yaml", fromLine: 6, toLine: 600 };
    await expect(addComment(reviewer, { ...remark, place })).rejects.toMatchObject({
      code: "INVALID",
      sentence: { key: "rules.comment_place" },
    });
  });
});

describe("at the same moment", () => {
  it("one of two reviewers claims, and one of two decisions holds", async () => {
    const seen = await submit(house, made.serviceVersionId);
    const claims = await together(
      [REVIEWER, colleague].map((actor) => () => claimRegistration(house.ctx(actor), seen)),
    );
    expect(claims.filter((end) => end === "done")).toHaveLength(1);
    const now = await openSubmission(house, made.serviceVersionId);
    await unclaimRegistration(house.ctx(REVIEWER), now);
    const open = await openSubmission(house, made.serviceVersionId);
    const ends = await together([
      () => decideRegistration(house.ctx(REVIEWER), { ...open, ...APPROVE }),
      () => decideRegistration(house.ctx(colleague), { ...open, ...REJECT }),
      () => withdrawSubmission(house.ctx(), { ...made, revision: 1 }),
    ]);
    expect(ends.filter((end) => end === "done")).toHaveLength(1);
    const { version, registration } = await house.database.prisma.$transaction(async (tx) => ({
      version: await tx.serviceVersion.findUniqueOrThrow({ where: { id: made.serviceVersionId } }),
      registration: await tx.registration.findUniqueOrThrow({ where: { id: open.registrationId } }),
    }));
    expect(version.state === "approved").toBe(registration.state === "approved");
  });

  it("a draft is submitted once", async () => {
    const seen = await submit(house, made.serviceVersionId);
    await withdrawSubmission(house.ctx(), { ...made, revision: 1 });
    const again = () => submitServiceVersion(house.ctx(), { ...made, revision: 1, note: "" });
    const ends = await together([again, again, again]);
    expect(ends.filter((end) => end === "done")).toHaveLength(1);
    const open = await openSubmission(house, made.serviceVersionId);
    expect(open.registrationId).not.toBe(seen.registrationId);
    await expect(
      decideRegistration(house.ctx(REVIEWER), { ...seen, ...APPROVE }),
    ).rejects.toMatchObject({ sentence: { key: "rules.review_over" } });
  });

  it("two publishers, a rollback and a shutdown leave one version online at most", async () => {
    const v1 = made.serviceVersionId;
    await approve(house, v1);
    const publishing = (id: string, onlineVersionId: string | null) => (ctx: Ctx) =>
      publishServiceVersion(ctx, { serviceVersionId: id, revision: 1, onlineVersionId });
    const run = (deeds: ((ctx: Ctx) => Promise<unknown>)[]) =>
      together(deeds.map((deed) => () => deed(house.ctx())));
    const first = await run([publishing(v1, null), publishing(v1, null)]);
    expect(first.filter((end) => end === "done")).toHaveLength(1);
    const { serviceVersionId: v2 } = await startServiceVersion(house.ctx(), {
      ...made,
      idempotencyKey: `second-${count}`,
    });
    await approve(house, v2);
    const offline = (ctx: Ctx) => takeServiceOffline(ctx, { serviceVersionId: v1, reason: "" });
    const back = (ctx: Ctx) =>
      putServiceVersionBack(ctx, {
        serviceVersionId: v1,
        revision: 1,
        onlineVersionId: v2,
        reason: "",
      });
    await run([publishing(v2, v1), offline, publishing(v2, v1), back]);
    const rows = await house.database.prisma.serviceVersion.findMany({
      where: { serviceId: made.serviceId },
    });
    expect(rows.filter(({ state }) => state === "online").length).toBeLessThanOrEqual(1);
    const numbers = rows.flatMap(({ number }) => number ?? []).sort();
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});
