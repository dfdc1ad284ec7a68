import type { Ctx } from "../../ctx";
import { countTests } from "../../db/count-tests";
import { findOwnServiceVersion } from "../../db/own-service";
import { contentOf } from "../../db/service-content";
import { userNames } from "../../db/user-names";
import { authorize } from "../../domain/authorize";
import type { ServiceVersionInput } from "../../domain/service/service-input";
import { serviceName } from "../../domain/service/service-name";
import { onlineOf } from "../../domain/service/service-state";
import {
  whyNotDeleteServiceVersion,
  whyNotEditServiceVersion,
  whyNotPutBack,
  whyNotReopen,
  whyNotTakeOffline,
  whyNotWithdraw,
} from "../../domain/service/why-not-service";

/** A version of a service whole: its content, and why it cannot be edited, published, deleted and so on. */
export async function getServiceVersion(ctx: Ctx, input: ServiceVersionInput) {
  authorize(ctx.actor, "service.read");
  const version = await findOwnServiceVersion(ctx.db, ctx.actor, input.serviceVersionId);
  const [tests, nameOf] = await Promise.all([
    countTests(ctx.db, { serviceVersionId: version.id }),
    userNames(ctx.db, [version.createdById]),
  ]);
  const content = contentOf(version);
  return {
    id: version.id,
    serviceId: version.serviceId,
    serviceName: version.service.name,
    /** Its own name: that of the service may be the one customers know. */
    name: serviceName(content.infos),
    number: version.number,
    state: version.state,
    onlineVersionId: onlineOf(version.service.versions)?.id ?? null,
    content,
    revision: version.revision,
    createdAt: version.createdAt,
    createdBy: nameOf(version.createdById),
    updatedAt: version.updatedAt,
    publishedAt: version.publishedAt,
    whyNotEdit: whyNotEditServiceVersion(version),
    whyNotWithdraw: whyNotWithdraw(version),
    whyNotReopen: whyNotReopen(version),
    whyNotTakeOffline: whyNotTakeOffline(version),
    whyNotPutBack: whyNotPutBack(version),
    whyNotDelete: whyNotDeleteServiceVersion(version, tests),
  };
}
