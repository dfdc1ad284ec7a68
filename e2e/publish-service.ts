import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { CHECKLIST_ITEMS } from "@/server/domain/service/review-checklist";
import { contentOf, type JourneyService } from "./service-content";
import { ask, mutate } from "./steps";
import { createService, type Made, testAndSubmit } from "./submit-service";

type Registration = { id: string; revision: number; contentHash: string };

async function approve(reviewer: Page, name: string): Promise<void> {
  const { items } = await ask<{ items: { id: string }[] }>(reviewer, "review.list", {
    search: name,
  });
  const registrationId = items[0]?.id ?? "";
  const read = () => ask<Registration>(reviewer, "review.get", { registrationId });
  await mutate(reviewer, "review.claim", { registrationId, revision: (await read()).revision });
  const { revision, contentHash } = await read();
  await mutate(reviewer, "review.decide", {
    registrationId,
    revision,
    contentHash,
    decision: "approve",
    reason: "",
    checklist: CHECKLIST_ITEMS.map((item) => ({ item, answer: "pass", note: "" })),
  });
}

type People = { isv: Page; reviewer: Page };

/** Has a new service tested, submitted, approved and published, without the forms. */
export async function publishService(
  { isv, reviewer }: People,
  service: JourneyService,
): Promise<Made> {
  const made = await createService(isv, service, "The first one.");
  const { serviceVersionId } = made;
  await testAndSubmit(isv, serviceVersionId, 1);
  await approve(reviewer, service.name);
  const { revision } = await ask<{ revision: number }>(isv, "service.getVersion", {
    serviceVersionId,
  });
  await mutate(isv, "service.publish", { serviceVersionId, revision, onlineVersionId: null });
  return made;
}

/** Publishes a further version, with another comment in its template. */
export async function publishNextVersion(
  { isv, reviewer }: People,
  service: JourneyService,
  before: Made,
): Promise<void> {
  const { serviceVersionId } = await mutate<{ serviceVersionId: string }>(
    isv,
    "service.startVersion",
    { serviceVersionId: before.serviceVersionId, idempotencyKey: randomUUID() },
  );
  const content = contentOf(service, "The second one.");
  const seen = { serviceVersionId };
  await mutate(isv, "service.saveVersion", { ...seen, revision: 1, content });
  const revisionNow = async () =>
    (await ask<{ revision: number }>(isv, "service.getVersion", seen)).revision;
  await testAndSubmit(isv, serviceVersionId, await revisionNow());
  await approve(reviewer, service.name);
  await mutate(isv, "service.publish", {
    ...seen,
    revision: await revisionNow(),
    onlineVersionId: before.serviceVersionId,
  });
}
