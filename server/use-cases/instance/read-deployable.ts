import type { Ctx } from "../../ctx";
import { type DeployableVersion, findDeployableVersion } from "../../db/deployable-version";
import { accountOf } from "../../db/own";
import { contentOf } from "../../db/service-content";
import { findDeployedVersions } from "../../db/used-versions";
import type { DeployableTemplate } from "../../domain/instance/compose-stack";
import { readTemplateParameters } from "../../domain/instance/read-template-parameters";
import type { ParameterForm } from "../../domain/instance/template-parameter";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import type { ServiceTemplateContent } from "../../domain/service/service-content";
import { analyseTemplate } from "../../domain/template/analyse-template";

/** A template that the actor's account may deploy, with its form. */
export type Deployable = {
  version: DeployableVersion;
  content: ServiceTemplateContent;
  template: DeployableTemplate;
  form: ParameterForm;
};

/**
 * Reads a template of a service version for who wants to deploy it. Its images are those that both the
 * service's account and the actor's may use. Throws what findDeployableVersion throws, and INVALID for an unknown template.
 */
export async function readDeployable(
  ctx: Ctx,
  { serviceVersionId, templateName }: { serviceVersionId: string; templateName: string },
): Promise<Deployable> {
  const version = await findDeployableVersion(ctx, serviceVersionId);
  const content = contentOf(version).templates.find(({ name }) => name === templateName);
  if (!content) throw new Refusal("INVALID", sentence("rules.template_unknown"));
  const parties = { ownerUid: version.service.accountUid, deployerUid: accountOf(ctx.actor) };
  const [hcl, versions] = await Promise.all([
    ctx.hcl(),
    findDeployedVersions(ctx, parties, Object.values(content.associations)),
  ]);
  const analysis = analyseTemplate(content.files, hcl);
  const form = readTemplateParameters(content.files, hcl);
  const { fixedRegionId } = form;
  return {
    version,
    content,
    template: { ...content, analysis, versions, fixedRegionId },
    form,
  };
}
