import type { Ctx } from "../../ctx";
import { grantedAccount } from "../../db/granted-account";
import { accountOf } from "../../db/own";
import { authorize } from "../../domain/authorize";
import { CloudError } from "../../domain/cloud/cloud-error";
import type { PreviewLaunchInput } from "../../domain/instance/launch-input";
import { Refusal } from "../../domain/refusal";
import { type Sentence, sentence } from "../../domain/sentence";
import { type LaunchPlan, planLaunch, whyNotVersion } from "./plan-launch";
import { whyNotQuota } from "./why-not-quota";

/** Asks the account it is for whether ROS would take the template and a quota is left. Null when nothing speaks against it. */
async function whyNotValid(
  ctx: Ctx,
  plan: LaunchPlan,
  regionId: string,
): Promise<{ sentence: Sentence; said: CloudError["said"] | null } | null> {
  try {
    const account = await grantedAccount(ctx.db, accountOf(ctx.actor));
    const { templateBody } = plan;
    await ctx.cloud.customer(account).stacks.validateTemplate({ regionId, templateBody });
    const quota = await whyNotQuota(ctx, account, plan, regionId);
    return quota && { sentence: quota, said: null };
  } catch (error) {
    if (error instanceof Refusal) return { sentence: error.sentence, said: null };
    if (!(error instanceof CloudError)) throw error;
    return { sentence: sentence("rules.instance_cloud_refuses"), said: error.said };
  }
}

/**
 * What a launch would give to CreateStack, byte for byte, and everything that speaks against it: the region, each
 * wrong value, and what the cloud says of the template and of the account's quota. Nothing is written.
 */
export async function previewLaunch(ctx: Ctx, input: PreviewLaunchInput) {
  authorize(ctx.actor, "instance.launch");
  const plan = await planLaunch(ctx, input);
  const { templateBody, images, problems } = plan;
  const whyNot = whyNotVersion(ctx, plan) ?? plan.whyNot;
  const { regionId } = input;
  const cloud = whyNot ? null : await whyNotValid(ctx, plan, regionId);
  return { templateBody, images, whyNot, problems, cloud };
}
