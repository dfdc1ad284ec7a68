import type { Ctx } from "../../ctx";
import { isOwn } from "../../db/deployable-version";
import {
  checkParameters,
  chosenParameters,
  inRegion,
  type ParameterProblem,
  type ParameterValues,
} from "../../domain/instance/check-parameters";
import { composeStack, whyNotDeployAs } from "../../domain/instance/compose-stack";
import type { PreviewLaunchInput } from "../../domain/instance/launch-input";
import { secretMarks } from "../../domain/instance/secret-marks";
import { Refusal, refuseIf } from "../../domain/refusal";
import { type Sentence, sentence } from "../../domain/sentence";
import { type Deployable, readDeployable } from "./read-deployable";

/** What a launch would give the cloud, and what speaks against it. */
export type LaunchPlan = Deployable & {
  templateBody: string;
  images: Record<string, string>;
  /** What is sent, secrets among it. */
  parameters: Record<string, string>;
  secretNames: string[];
  /** Why nothing can be deployed there at all. */
  whyNot: Sentence | null;
  problems: ParameterProblem[];
};

/** Why this version cannot be launched, or null: one that is offline is there for those who run it already. */
export function whyNotVersion(ctx: Ctx, { version }: Pick<Deployable, "version">): Sentence | null {
  if (isOwn(version, ctx.actor) || version.state !== "offline") return null;
  return sentence("rules.service_version_not_deployable");
}

/** Splits what is sent into what may be read in the database and what is sealed. */
export function withoutSecretValues(
  parameters: ParameterValues,
  secretNames: readonly string[],
): { open: Record<string, string>; secret: Record<string, string> } {
  const entries = Object.entries(parameters);
  const isSecret = ([name]: [string, string]) => secretNames.includes(name);
  return {
    open: Object.fromEntries(entries.filter((entry) => !isSecret(entry))),
    secret: Object.fromEntries(entries.filter(isSecret)),
  };
}

/** Seals the secret values, null when there are none. */
export function sealSecrets(ctx: Ctx, secret: Readonly<Record<string, string>>): string | null {
  return Object.keys(secret).length > 0 ? ctx.vault.seal(JSON.stringify(secret)) : null;
}

/** The marks of every secret value that the stack was given before, and of those that the plan gives it. */
export function marksWith(
  ctx: Ctx,
  { secretMarks: before }: { secretMarks: readonly string[] },
  { parameters, secretNames }: Pick<LaunchPlan, "parameters" | "secretNames">,
): string[] {
  const { secret } = withoutSecretValues(parameters, secretNames);
  return [...new Set([...before, ...secretMarks(Object.values(secret), ctx.vault.marker)])];
}

/** Works out what would be deployed. Throws only for what readDeployable throws for. */
export async function planLaunch(ctx: Ctx, input: PreviewLaunchInput): Promise<LaunchPlan> {
  const found = await readDeployable(ctx, input);
  const { version, template, form } = found;
  const given = inRegion(form, input.parameters, input.regionId);
  return {
    ...found,
    ...composeStack(template, input.regionId),
    parameters: chosenParameters(form, given),
    secretNames: form.parameters.filter(({ secret }) => secret).map(({ name }) => name),
    whyNot: whyNotDeployAs({ isOwn: isOwn(version, ctx.actor) }, template, input.regionId),
    problems: checkParameters(form, given),
  };
}

/** Throws what speaks against the plan: WRONG_STATE, or INVALID at the field of the first wrong value. */
export function refusePlan({ whyNot, problems }: Pick<LaunchPlan, "whyNot" | "problems">): void {
  refuseIf(whyNot);
  const [problem] = problems;
  if (!problem) return;
  throw new Refusal("INVALID", problem.sentence, { field: `parameters.${problem.name}` });
}
