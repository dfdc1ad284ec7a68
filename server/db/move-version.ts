import type { Tx } from "../ctx";
import { Refusal } from "../domain/refusal";
import { sentence } from "../domain/sentence";
import {
  type ServiceVersionAction,
  serviceVersionLifecycle,
} from "../domain/service/service-version-lifecycle";

/** What a move writes beside the state. */
type More = {
  number?: number;
  draftOf?: null;
  onlineOf?: string | null;
  publishedAt?: Date;
};

/**
 * Takes an action of the lifecycle: zero rows mean that somebody was first (CONFLICT). When its content was last changed
 * (`updatedAt`) stays: tests made since then still hold.
 */
export async function moveVersion(
  tx: Tx,
  action: ServiceVersionAction,
  version: { id: string; revision?: number },
  more: More = {},
): Promise<void> {
  const moved = await tx.serviceVersion.updateMany({
    where: { ...version, state: { in: serviceVersionLifecycle.from(action) } },
    data: { state: serviceVersionLifecycle.to(action), ...more },
  });
  if (moved.count === 0) throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
}
