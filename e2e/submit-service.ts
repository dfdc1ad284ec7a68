import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { contentOf, type JourneyService } from "./service-content";
import { ask, freshName, mutate } from "./steps";

/** A service that was made, and its first version. */
export type Made = { serviceId: string; serviceVersionId: string };

/** Makes a service with a draft for the person signed in on the page, without the forms. */
export function createService(page: Page, service: JourneyService, notes: string): Promise<Made> {
  return mutate<Made>(page, "service.create", {
    content: contentOf(service, notes),
    idempotencyKey: randomUUID(),
  });
}

/** Deploys a version of a service as a test, waits for it and submits the version. */
export async function testAndSubmit(
  isv: Page,
  serviceVersionId: string,
  revision: number,
): Promise<void> {
  const { instanceId } = await mutate<{ instanceId: string }>(isv, "instance.launch", {
    serviceVersionId,
    templateName: "standard",
    regionId: "cn-hangzhou",
    parameters: { ServerName: "test", Password: "Sesame-42" },
    name: "test",
    idempotencyKey: randomUUID(),
  });
  const state = async () =>
    (await ask<{ state: string }>(isv, "instance.get", { instanceId })).state;
  await expect.poll(state, { timeout: 60_000 }).toBe("deployed");
  await mutate(isv, "service.submit", { serviceVersionId, revision, note: "" });
}

/** Makes a service, tests and submits it for the person signed in on the page, without the forms; returns its name. */
export async function submitService(page: Page): Promise<string> {
  const name = freshName("Journey");
  const { serviceVersionId } = await createService(page, { name, type: "private" }, "");
  await testAndSubmit(page, serviceVersionId, 1);
  return name;
}
