import type { Ctx } from "../../ctx";
import { lockService } from "../../db/lock-service";
import { findOwnServiceVersion, type ServiceVersionRow } from "../../db/own-service";
import {
  contentColumns,
  contentHash,
  contentOf,
  storedContent,
  writeTemplates,
} from "../../db/service-content";
import { isUniqueViolation } from "../../db/unique-violation";
import { authorize } from "../../domain/authorize";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import type { ServiceContent } from "../../domain/service/service-content";
import type { SaveServiceVersionInput } from "../../domain/service/service-input";
import { serviceName } from "../../domain/service/service-name";
import { serviceVersionLifecycle } from "../../domain/service/service-version-lifecycle";
import { whyNotEditServiceVersion } from "../../domain/service/why-not-service";
import { contentSummary } from "./content-summary";
import { recordServiceAudit } from "./record-service-audit";
import { refuseForeignVersions } from "./refuse-foreign-versions";
import { refuseSecretValues } from "./refuse-secret-values";
import { serviceNameTaken } from "./service-name-taken";

function changedMeanwhile(): Refusal {
  return new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
}

async function write(
  ctx: Ctx,
  { id, service, ...before }: ServiceVersionRow,
  revision: number,
  content: ServiceContent,
): Promise<void> {
  const now = ctx.clock.now();
  const place = { accountUid: service.accountUid, serviceId: service.id, serviceVersionId: id };
  await ctx.db.$transaction(async (tx) => {
    await lockService(tx, service.id);
    const written = await tx.serviceVersion.updateMany({
      where: { id, revision, state: { in: serviceVersionLifecycle.from("edit") } },
      data: { ...contentColumns(content), revision: revision + 1, updatedAt: now },
    });
    if (written.count === 0) throw changedMeanwhile();
    await writeTemplates(tx, id, content, () => ctx.ids.fresh("st"));
    // Once published, a service is called as customers know it until the next version is.
    const name = service.latestNumber === 0 ? serviceName(content.infos) : undefined;
    await tx.service.update({ where: { id: service.id }, data: { name, updatedAt: now } });
    await recordServiceAudit(ctx, tx, place, {
      action: "service-version.edit",
      before: contentSummary(contentOf({ id, ...before })),
      after: contentSummary(content),
    });
  });
}

/**
 * Rewrites a draft, its templates and associations included. A form older than the draft is refused (CONFLICT), so is
 * what is no draft any more (WRONG_STATE), a version that the account may not use or a parameter set with a secret
 * (INVALID at its template) and a name that another service has (CONFLICT at the name). Saving what is there already
 * changes nothing, so tests of it still count.
 */
export async function saveServiceVersion(
  ctx: Ctx,
  input: SaveServiceVersionInput,
): Promise<{ revision: number }> {
  authorize(ctx.actor, "service.write");
  const version = await findOwnServiceVersion(ctx.db, ctx.actor, input.serviceVersionId);
  refuseIf(whyNotEditServiceVersion(version));
  if (version.revision !== input.revision) throw changedMeanwhile();
  const content = storedContent(input.content);
  if (contentHash(content) === contentHash(contentOf(version))) return { revision: input.revision };
  await refuseForeignVersions(ctx, version.service.accountUid, content);
  await refuseSecretValues(ctx, content);
  try {
    await write(ctx, version, input.revision, content);
  } catch (error) {
    if (isUniqueViolation(error)) throw serviceNameTaken(content.infos);
    throw error;
  }
  return { revision: input.revision + 1 };
}
