import { type Sentence, sentence } from "../sentence";
import type { Analysis } from "../template/analysis";
import type { AssociatedVersion } from "../template/associated-version";
import { stackBody } from "../template/stack-body";
import { substitute } from "../template/substitute";
import type { TemplateFile } from "../template/template-file";
import { whyNotInRegion } from "../template/why-not-region";

/** A template of a service version, with all that is known of it. */
export type DeployableTemplate = {
  name: string;
  files: readonly TemplateFile[];
  allowedRegionIds: readonly string[];
  /** Package version ids by slot path. */
  associations: Readonly<Record<string, string>>;
  analysis: Analysis;
  /** Those that may be used, by id. */
  versions: ReadonlyMap<string, AssociatedVersion>;
  /** The only region that it works in, if its Terraform names one. */
  fixedRegionId: string | undefined;
};

/** Reasons that lie in the template, which everybody may be told as they are. */
const OF_TEMPLATE: ReadonlySet<string> = new Set([
  "rules.instance_region_closed",
  "rules.instance_region_fixed",
]);

/** Why a template cannot be deployed in a region, or null. */
function whyNotDeployIn(template: DeployableTemplate, regionId: string): Sentence | null {
  const { name, allowedRegionIds, associations, analysis, versions, fixedRegionId } = template;
  if (!allowedRegionIds.includes(regionId)) {
    return sentence("rules.instance_region_closed", { template: name, region: regionId });
  }
  if (fixedRegionId !== undefined && fixedRegionId !== regionId) {
    return sentence("rules.instance_region_fixed", { region: fixedRegionId });
  }
  const used = analysis.slots.flatMap(({ path }) => associations[path] ?? []);
  for (const versionId of used) {
    const why = whyNotInRegion(versions.get(versionId) ?? null, regionId);
    if (why) return why;
  }
  return null;
}

/**
 * Why a template cannot be deployed in a region, for the reader's part in it: its owner is told which package to look after,
 * a customer, who can do nothing about it and has no business with its name, what to do instead.
 */
export function whyNotDeployAs(
  reader: { isOwn: boolean },
  template: DeployableTemplate,
  regionId: string,
): Sentence | null {
  const why = whyNotDeployIn(template, regionId);
  if (reader.isOwn || why === null || OF_TEMPLATE.has(why.key)) return why;
  const isComing = why.key === "rules.region_copy_moving";
  return sentence(isComing ? "rules.instance_image_coming" : "rules.instance_image_missing");
}

/** The text a stack is given in a region, and the image id that stands in each associated slot. */
export function composeStack(
  { files, associations, analysis, versions }: DeployableTemplate,
  regionId: string,
): { templateBody: string; images: Record<string, string> } {
  const imageIn = (path: string) =>
    versions.get(associations[path] ?? "")?.images[regionId] ?? null;
  const { files: replaced } = substitute(files, analysis.slots, ({ path }) => imageIn(path));
  const images = analysis.slots.flatMap(({ path, literal }) => {
    const imageId = literal ? imageIn(path) : null;
    return imageId === null ? [] : [[path, imageId] as const];
  });
  return {
    templateBody: stackBody(analysis.kind, replaced),
    images: Object.fromEntries(images),
  };
}
