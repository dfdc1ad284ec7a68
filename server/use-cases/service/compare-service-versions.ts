import type { Ctx } from "../../ctx";
import { findOwnServiceVersion, type ServiceVersionRow } from "../../db/own-service";
import { contentOf } from "../../db/service-content";
import { versionIdsOf } from "../../db/submission-facts";
import { findUsedVersions } from "../../db/used-versions";
import { authorize } from "../../domain/authorize";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { compareContent } from "../../domain/service/compare-content";
import type { CompareServiceVersionsInput } from "../../domain/service/service-input";

function sideOf(version: ServiceVersionRow) {
  const { id, number, state, publishedAt, updatedAt } = version;
  return { id, number, state, publishedAt, updatedAt, content: contentOf(version) };
}

/** What differs between two versions of one service, with the package versions that either uses. */
export async function compareServiceVersions(ctx: Ctx, input: CompareServiceVersionsInput) {
  authorize(ctx.actor, "service.read");
  const [before, after] = await Promise.all([
    findOwnServiceVersion(ctx.db, ctx.actor, input.beforeId),
    findOwnServiceVersion(ctx.db, ctx.actor, input.afterId),
  ]);
  if (before.serviceId !== after.serviceId) {
    throw new Refusal("NOT_FOUND", sentence("errors.service_version_not_found"));
  }
  const [was, is] = [sideOf(before), sideOf(after)];
  const ids = [...versionIdsOf(was.content), ...versionIdsOf(is.content)];
  const versions = await findUsedVersions(ctx, after.service.accountUid, ids);
  return {
    serviceId: after.serviceId,
    serviceName: after.service.name,
    before: was,
    after: is,
    comparison: compareContent(was.content, is.content),
    versions: [...versions.values()],
  };
}
