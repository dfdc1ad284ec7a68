import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "../ctx";
import { Refusal } from "../domain/refusal";
import { sentence } from "../domain/sentence";
import {
  type RegistrationState,
  registrationLifecycle,
} from "../domain/service/registration-lifecycle";

type Action = Parameters<typeof registrationLifecycle.can>[0];

/**
 * Takes an action of the lifecycle on the submission that `where` finds: zero rows mean that somebody was first
 * (CONFLICT). A page that still shows it as it was is refused from then on.
 */
export async function moveRegistration(
  tx: Tx,
  action: Action,
  where: { id: string; revision?: number } | { serviceVersionId: string },
  more: Prisma.RegistrationUncheckedUpdateManyInput = {},
): Promise<void> {
  const from: RegistrationState[] = registrationLifecycle.from(action);
  const moved = await tx.registration.updateMany({
    where: { ...where, state: { in: from } },
    data: { ...more, state: registrationLifecycle.to(action), revision: { increment: 1 } },
  });
  if (moved.count === 0) throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
}
