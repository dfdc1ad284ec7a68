import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "../../domain/actor";
import { publish } from "../../testing/publish";
import { ALL_PASS, approve, publishService, REVIEWER, submit } from "../../testing/reviewer";
import { serviceOf, WEB_SLOT } from "../../testing/service";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { TEST_IMAGES } from "../../testing/test-world";
import { listServiceActivity } from "../activity/list-service-activity";
import { createService } from "../service/create-service";
import { getService } from "../service/get-service";
import { getServiceVersion } from "../service/get-service-version";
import { putServiceVersionBack } from "../service/put-service-version-back";
import { saveServiceVersion } from "../service/save-service-version";
import { startServiceVersion } from "../service/start-service-version";
import { takeServiceOffline } from "../service/take-service-offline";
import { addComment } from "./add-comment";
import { answerComment } from "./answer-comment";
import { decideRegistration } from "./decide-registration";
import { getRegistration } from "./get-registration";
import { listDecisions } from "./list-decisions";
import { listRegistrations, listRegistrationsInput } from "./list-registrations";
import { renderRegistration } from "./render-registration";
import { resolveComment } from "./resolve-comment";

let house: TestHouse;
let first: { packageId: string; versionId: string };
let second: { packageId: string; versionId: string };
beforeAll(async () => {
  house = await openTestHouse();
  first = await publish(house, TEST_IMAGES.plain, ["cn-beijing"], "nginx_image");
  second = await publish(house, TEST_IMAGES.other, ["cn-beijing"], "nginx_next");
  await house.settle();
});
afterAll(() => house.close());

/** Regional images by what is wanted of them. */
async function wanted() {
  const rows = await house.database.prisma.imagePermission.findMany({
    include: { copy: { include: { versionRegions: true } } },
  });
  const of = (versionId: string) =>
    rows.filter(({ copy }) => copy.versionRegions.some((region) => region.versionId === versionId));
  return [first, second].map(({ versionId }) => of(versionId).every((row) => row.wantedPublic));
}

describe("the life of a service", () => {
  let serviceId: string;
  let v1: string;
  let v2: string;

  it("goes from a draft through a review that asks for changes to online", async () => {
    const content = serviceOf("Gateway", first.versionId, { type: "public" });
    const made = await createService(house.ctx(), { content, idempotencyKey: "the-life" });
    serviceId = made.serviceId;
    v1 = made.serviceVersionId;
    const seen = await submit(house, v1);
    const reviewer = house.ctx(REVIEWER);
    const shown = await getRegistration(reviewer, seen);
    expect(shown).toMatchObject({
      baseline: null,
      risks: ["becomes-public"],
      visibility: {
        service: { before: "unpublished", after: "public" },
        packages: [{ packageName: "nginx_image", before: "private", after: "public" }],
      },
      whyNotApprove: null,
    });
    const place = { templateName: "web", filePath: "template.yaml", fromLine: 6, toLine: 6 };
    const { commentId } = await addComment(reviewer, {
      registrationId: seen.registrationId,
      place,
      body: "Why CentOS?",
    });
    await decideRegistration(reviewer, {
      ...seen,
      decision: "request_changes",
      reason: "Tell what it is for.",
      checklist: [],
    });
    const told = await getServiceVersion(house.ctx(), { serviceVersionId: v1 });
    expect(told).toMatchObject({
      state: "draft",
      registrations: [
        { state: "rejected", decision: "request_changes", decidedBy: REVIEWER.userId },
      ],
      threads: [{ ...place, body: "Why CentOS?", resolvedAt: null, answers: [] }],
    });
    await answerComment(house.ctx(), { commentId, body: "It is a placeholder." });
    await resolveComment(reviewer, { commentId, resolved: true });
    await house.advance(1);
    const { revision } = await saveServiceVersion(house.ctx(), {
      serviceVersionId: v1,
      revision: told.revision,
      content: { ...content, releaseNotes: "A gateway for the edge." },
    });
    expect(revision).toBe(2);
    await approve(house, v1);
    expect(await wanted()).toEqual([false, false]);
    expect(await publishService(house, v1)).toEqual({ number: 1 });
    expect(await wanted()).toEqual([true, false]);
    const online = await getServiceVersion(house.ctx(), { serviceVersionId: v1 });
    expect(online.registrations.map(({ state }) => state)).toEqual(["executed", "rejected"]);
    expect(online.threads[0]?.answers).toMatchObject([{ authorName: SUPPLIER.name }]);
  });

  it("is superseded by a new version, with what differs before the reviewer", async () => {
    await house.advance(1);
    const started = await startServiceVersion(house.ctx(), {
      serviceVersionId: v1,
      idempotencyKey: "second-version",
    });
    v2 = started.serviceVersionId;
    const content = serviceOf("Gateway two", second.versionId, { type: "public" });
    await saveServiceVersion(house.ctx(), { serviceVersionId: v2, revision: 1, content });
    const seen = await submit(house, v2);
    expect(await getService(house.ctx(), { serviceId })).toMatchObject({
      name: "Gateway",
      state: "online",
      unpublishedVersionId: v2,
    });
    const shown = await getRegistration(house.ctx(REVIEWER), seen);
    expect(shown.baseline).toMatchObject({ serviceVersionId: v1, number: 1 });
    expect(shown.risks).toEqual([]);
    expect(shown.comparison.templates).toMatchObject([
      { associations: [{ slotPath: WEB_SLOT, before: first.versionId, after: second.versionId }] },
    ]);
    expect(shown.visibility.packages).toEqual([
      {
        packageId: first.packageId,
        packageName: "nginx_image",
        before: "public",
        after: "private",
      },
      {
        packageId: second.packageId,
        packageName: "nginx_next",
        before: "private",
        after: "public",
      },
    ]);
    const beijing = shown.images.find(({ regionId }) => regionId === "cn-beijing");
    const files = await renderRegistration(house.ctx(REVIEWER), {
      ...seen,
      templateName: "web",
      regionId: "cn-beijing",
    });
    expect(files.before?.[0]?.text).toContain(`ImageId: ${beijing?.before}\n`);
    expect(files.after?.[0]?.text).toContain(`ImageId: ${beijing?.after}\n`);
    expect(beijing?.before).not.toBe(beijing?.after);
    await decideRegistration(house.ctx(REVIEWER), {
      ...seen,
      decision: "approve",
      reason: "",
      checklist: ALL_PASS,
    });
    expect(await publishService(house, v2)).toEqual({ number: 2 });
    expect(await wanted()).toEqual([false, true]);
    expect(await getService(house.ctx(), { serviceId })).toMatchObject({
      name: "Gateway two",
      onlineVersionId: v2,
    });
  });

  it("goes back to the version before, and offline", async () => {
    const back = { serviceVersionId: v1, revision: 2, reason: "The new one is slow." };
    await expect(
      putServiceVersionBack(house.ctx(), { ...back, onlineVersionId: null }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    await putServiceVersionBack(house.ctx(), { ...back, onlineVersionId: v2 });
    expect(await wanted()).toEqual([true, false]);
    const service = await getService(house.ctx(), { serviceId });
    expect(service).toMatchObject({ name: "Gateway", onlineVersionId: v1 });
    expect(service.versions.map(({ number, state }) => [number, state])).toEqual([
      [2, "offline"],
      [1, "online"],
    ]);
    await takeServiceOffline(house.ctx(), { serviceVersionId: v1, reason: "" });
    expect(await wanted()).toEqual([false, false]);
    expect((await getService(house.ctx(), { serviceId })).state).toBe("offline");
  });

  it("leaves who did what, and why", async () => {
    const decisions = await listDecisions(house.ctx(REVIEWER), { serviceId });
    expect(decisions.map(({ decision, reason }) => [decision, reason])).toEqual([
      ["approve", ""],
      ["approve", ""],
      ["request_changes", "Tell what it is for."],
    ]);
    const events = (await listServiceActivity(house.ctx(), { serviceId, before: null })).reverse();
    expect(events.map(({ action }) => action)).toEqual([
      "service.create",
      "service-version.create",
      "service-version.submit",
      "registration.comment",
      "registration.request-changes",
      "registration.comment",
      "registration.resolve-comment",
      "service-version.edit",
      "service-version.submit",
      "registration.approve",
      "service-version.publish",
      "service-version.create",
      "service-version.edit",
      "service-version.submit",
      "registration.approve",
      "service-version.publish",
      "service-version.put-back",
      "service-version.take-offline",
    ]);
    const reasons = events.flatMap(({ reason }) => reason ?? []);
    expect(reasons).toEqual(["Tell what it is for.", "The new one is slow."]);
  });
});

describe("the queue", () => {
  it("is for reviewers, of all accounts, longest waiting first", async () => {
    const made = await createService(house.ctx(), {
      content: serviceOf("Waiting", first.versionId),
      idempotencyKey: "in-the-queue",
    });
    await submit(house, made.serviceVersionId);
    await house.advance(90);
    const list = (more: object, actor: UserActor = REVIEWER) =>
      listRegistrations(house.ctx(actor), listRegistrationsInput.parse(more));
    const open = await list({});
    expect(open.items).toMatchObject([
      { name: "Waiting", waitingSeconds: 90, ownAccount: false, claimedBy: null, risks: [] },
    ]);
    expect(open.counts).toEqual({ unassigned: 1, mine: 0, all: 1 });
    expect((await list({ assignee: "mine" })).items).toEqual([]);
    expect((await list({ states: ["executed"], search: "gateway" })).items).toHaveLength(2);
    expect((await list({ states: [], type: "public" })).items).toHaveLength(3);
    await expect(list({}, SUPPLIER)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
