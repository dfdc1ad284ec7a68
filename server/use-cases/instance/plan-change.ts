import type { Ctx } from "../../ctx";
import { grantedAccount } from "../../db/granted-account";
import { findOwnInstance, type InstanceRow } from "../../db/own-instance";
import { type ForetoldChange, foretellChange } from "../../domain/instance/foretell-change";
import { textRecord } from "../../domain/instance/instance-record";
import type { ChangeVersionInput } from "../../domain/instance/launch-input";
import { readTemplateParameters } from "../../domain/instance/read-template-parameters";
import { whyNotTarget, whyNotUpgradeInstance } from "../../domain/instance/why-not-instance";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { instanceStacks } from "./instance-stacks";
import { type LaunchPlan, marksWith, planLaunch, refusePlan } from "./plan-launch";

/** Whether an instance goes on to a newer version or back to an earlier one. */
export type ChangeKind = "upgrade" | "roll-back";

/** What bringing an instance to another version would do, as the account's cloud foretells it. */
export type ChangePlan = {
  row: InstanceRow;
  plan: LaunchPlan;
  foretold: ForetoldChange;
};

/** What the stack is made of now, from the template it was given. */
async function madeOf(ctx: Ctx, { templateBody, parameters, images }: InstanceRow) {
  const file = { path: "template", text: templateBody ?? "" };
  return {
    form: readTemplateParameters([file], await ctx.hcl()),
    parameters: textRecord.parse(parameters),
    images: textRecord.parse(images),
  };
}

/**
 * Works out what bringing an instance to another version would do, with a dry run in the account's cloud. Throws what
 * speaks against it: WRONG_STATE, INVALID, or CLOUD_REJECTED for what the dry run meets.
 */
export async function planChange(
  ctx: Ctx,
  kind: ChangeKind,
  input: ChangeVersionInput,
): Promise<ChangePlan> {
  const row = await findOwnInstance(ctx.db, ctx.actor, input.instanceId);
  refuseIf(whyNotUpgradeInstance(row));
  const { templateName, regionId } = row;
  const { serviceVersionId, parameters } = input;
  const plan = await planLaunch(ctx, { serviceVersionId, templateName, regionId, parameters });
  if (plan.version.serviceId !== row.serviceId) {
    throw new Refusal("INVALID", sentence("rules.instance_other_service"));
  }
  refuseIf(whyNotTarget(kind, row.serviceVersion, plan.version));
  refusePlan(plan);
  const account = await grantedAccount(ctx.db, row.accountUid);
  const marks = marksWith(ctx, row, plan);
  const told = await instanceStacks(ctx, account, marks).previewUpdate({
    regionId,
    stackId: row.stackId ?? "",
    templateBody: plan.templateBody,
    parameters: plan.parameters,
  });
  return { row, plan, foretold: foretellChange(told, await madeOf(ctx, row), plan) };
}
