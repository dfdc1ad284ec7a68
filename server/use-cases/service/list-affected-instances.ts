import type { Ctx } from "../../ctx";
import { countRunning } from "../../db/count-running";
import { findOwnServiceVersion } from "../../db/own-service";
import { contentOf } from "../../db/service-content";
import { authorize } from "../../domain/authorize";
import { leftBehind } from "../../domain/instance/left-behind";
import type { ServiceVersionInput } from "../../domain/service/service-input";

/**
 * Which instances of customers it touches when a version goes online or offline, by template and region: all that run, and
 * those that could not be brought to this version. Throws NOT_FOUND.
 */
export async function listAffectedInstances(ctx: Ctx, input: ServiceVersionInput) {
  authorize(ctx.actor, "service.read");
  const version = await findOwnServiceVersion(ctx.db, ctx.actor, input.serviceVersionId);
  const { serviceId } = version;
  const running = await countRunning(ctx.db, { serviceId });
  return { running, leftBehind: leftBehind(contentOf(version).templates, running) };
}
