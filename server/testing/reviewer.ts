import type { UserActor } from "../domain/actor";
import { CHECKLIST_ITEMS } from "../domain/service/review-checklist";
import { decideRegistration } from "../use-cases/review/decide-registration";
import { publishServiceVersion } from "../use-cases/service/publish-service-version";
import { submitServiceVersion } from "../use-cases/service/submit-service-version";
import { passTest } from "./pass-test";
import { SUPPLIER, type TestHouse } from "./test-house";
import { PLATFORM_UID } from "./test-world";

/** A reviewer of another account than the supplier's. */
export const REVIEWER: UserActor = {
  ...SUPPLIER,
  userId: "user-reviewer",
  name: "Rita Okafor",
  email: "rita@platform.example",
  role: "reviewer",
  accountUid: PLATFORM_UID,
  accountName: "Platform",
};

/** A checklist that found nothing. */
export const ALL_PASS = CHECKLIST_ITEMS.map((item) => ({
  item,
  answer: "pass" as const,
  note: "",
}));

/** The open submission of a version as its page would show it. */
export async function openSubmission(house: TestHouse, serviceVersionId: string) {
  const { id, revision, contentHash } = await house.database.prisma.registration.findFirstOrThrow({
    where: { serviceVersionId, state: "submitted" },
  });
  return { registrationId: id, revision, contentHash };
}

/** Tests and submits a draft; answers its submission. */
export async function submit(house: TestHouse, serviceVersionId: string) {
  await passTest(house, serviceVersionId);
  const { revision } = await house.database.prisma.serviceVersion.findUniqueOrThrow({
    where: { id: serviceVersionId },
  });
  await submitServiceVersion(house.ctx(), { serviceVersionId, revision, note: "" });
  return openSubmission(house, serviceVersionId);
}

/** Submits a draft and approves it. */
export async function approve(house: TestHouse, serviceVersionId: string): Promise<void> {
  const seen = await submit(house, serviceVersionId);
  const decision = { decision: "approve" as const, reason: "", checklist: ALL_PASS };
  await decideRegistration(house.ctx(REVIEWER), { ...seen, ...decision });
}

/** Publishes an approved version in the place of the one online. */
export async function publishService(
  house: TestHouse,
  serviceVersionId: string,
): Promise<{ number: number }> {
  const { serviceVersion } = house.database.prisma;
  const row = await serviceVersion.findUniqueOrThrow({ where: { id: serviceVersionId } });
  const online = await serviceVersion.findUnique({ where: { onlineOf: row.serviceId } });
  const { revision } = row;
  const seen = { serviceVersionId, revision, onlineVersionId: online?.id ?? null };
  return publishServiceVersion(house.ctx(), seen);
}
