import type { Ctx } from "../../ctx";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { secretNames } from "../../domain/service/secret-names";
import { secretsInSets } from "../../domain/service/secrets-in-sets";
import type { ServiceContent } from "../../domain/service/service-content";

/** Refuses a parameter set that gives a value to a secret parameter (INVALID at the template's sets): it would be kept in clear. */
export async function refuseSecretValues(ctx: Ctx, { templates }: ServiceContent): Promise<void> {
  if (templates.every(({ parameterSets }) => parameterSets.length === 0)) return;
  const hcl = await ctx.hcl();
  for (const [index, template] of templates.entries()) {
    const [secret] = secretsInSets(template, secretNames(template.files, hcl));
    if (!secret) continue;
    const reason = sentence("rules.parameter_set_secret", { ...secret, template: template.name });
    throw new Refusal("INVALID", reason, { field: `content.templates.${index}.parameterSets` });
  }
}
