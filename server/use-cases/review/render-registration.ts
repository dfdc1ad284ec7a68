import type { Ctx } from "../../ctx";
import { findBaselines } from "../../db/find-baselines";
import { findRegistration, snapshotOf } from "../../db/find-registration";
import { versionIdsOf } from "../../db/submission-facts";
import { findUsedVersions } from "../../db/used-versions";
import { authorize } from "../../domain/authorize";
import type { RenderRegistrationInput } from "../../domain/service/review-input";
import type { ServiceContent } from "../../domain/service/service-content";
import { analyseTemplate } from "../../domain/template/analyse-template";
import { substitute } from "../../domain/template/substitute";
import type { TemplateFile } from "../../domain/template/template-file";

/** The files of a template as the region receives them; null where the content has no such template. */
async function rendered(
  ctx: Ctx,
  accountUid: string,
  content: ServiceContent,
  { templateName, regionId }: RenderRegistrationInput,
): Promise<TemplateFile[] | null> {
  const template = content.templates.find(({ name }) => name === templateName);
  if (!template) return null;
  const [hcl, versions] = await Promise.all([
    ctx.hcl(),
    findUsedVersions(ctx, accountUid, versionIdsOf(content)),
  ]);
  const { slots } = analyseTemplate(template.files, hcl);
  const { files } = substitute(template.files, slots, ({ path }) => {
    const version = versions.get(template.associations[path] ?? "");
    return version?.images[regionId] ?? null;
  });
  return files;
}

/**
 * A template as one region receives it, with the images of now: as submitted, and as approved before. Null on a side that
 * has no such template. What is deployed is made by the same functions.
 */
export async function renderRegistration(ctx: Ctx, input: RenderRegistrationInput) {
  authorize(ctx.actor, "review.read");
  const row = await findRegistration(ctx.db, input.registrationId);
  const { accountUid } = row.serviceVersion.service;
  const baseline = (await findBaselines(ctx.db, [row])).get(row.id);
  return {
    before: baseline ? await rendered(ctx, accountUid, baseline.content, input) : null,
    after: await rendered(ctx, accountUid, snapshotOf(row), input),
  };
}
