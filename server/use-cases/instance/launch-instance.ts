import type { Ctx, Tx } from "../../ctx";
import { findDeployableVersion, isOwn } from "../../db/deployable-version";
import { grantedAccount } from "../../db/granted-account";
import { lockService } from "../../db/lock-service";
import { accountOf } from "../../db/own";
import { isUniqueViolation } from "../../db/unique-violation";
import { authorize } from "../../domain/authorize";
import type { LaunchInput } from "../../domain/instance/launch-input";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { markTestImages } from "./mark-test-images";
import {
  type LaunchPlan,
  marksWith,
  planLaunch,
  refusePlan,
  sealSecrets,
  whyNotVersion,
  withoutSecretValues,
} from "./plan-launch";
import { recordInstance } from "./record-instance";
import { whyNotQuota } from "./why-not-quota";

/** Name of the stack of an instance: one instance, one name, one stack. */
const stackNameOf = (instanceId: string) => `imagecast-${instanceId}`;

function rowOf(ctx: Ctx, id: string, input: LaunchInput, plan: LaunchPlan) {
  const now = ctx.clock.now();
  const { open, secret } = withoutSecretValues(plan.parameters, plan.secretNames);
  return {
    id,
    serviceId: plan.version.serviceId,
    serviceVersionId: plan.version.id,
    templateName: input.templateName,
    accountUid: accountOf(ctx.actor),
    regionId: input.regionId,
    name: input.name,
    test: isOwn(plan.version, ctx.actor),
    parameters: open,
    sealed: sealSecrets(ctx, secret),
    secretNames: plan.secretNames,
    secretMarks: marksWith(ctx, { secretMarks: [] }, plan),
    templateBody: plan.templateBody,
    images: plan.images,
    stackName: stackNameOf(id),
    nextLookAt: now,
    createdById: ctx.actor.kind === "user" ? ctx.actor.userId : ctx.actor.job,
    createdAt: now,
    updatedAt: now,
  };
}

/**
 * Holds the service and looks at the version anew: the cloud was asked meanwhile. Throws CONFLICT when a test would be one of
 * other content than it says, and what a launch throws for a version that this account may not launch any more.
 */
async function refuseChanged(ctx: Ctx, tx: Tx, { version }: LaunchPlan): Promise<void> {
  await lockService(tx, version.serviceId);
  const now = await findDeployableVersion({ ...ctx, db: tx }, version.id);
  if (now.revision !== version.revision) {
    throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
  }
  refuseIf(whyNotVersion(ctx, { version: now }));
}

/** Writes the row; answers the regions whose permissions it bears on. */
async function write(ctx: Ctx, id: string, input: LaunchInput, plan: LaunchPlan) {
  const row = rowOf(ctx, id, input, plan);
  return ctx.db.$transaction(async (tx) => {
    await refuseChanged(ctx, tx, plan);
    await tx.serviceInstance.create({ data: row });
    await recordInstance(
      ctx,
      tx,
      { ...row, service: plan.version.service },
      {
        action: row.test ? "instance.test" : "instance.launch",
        after: {
          name: row.name,
          regionId: row.regionId,
          serviceVersionId: row.serviceVersionId,
          templateName: row.templateName,
          images: row.images,
        },
      },
    );
    return row.test ? markTestImages(ctx, tx, row.regionId, row.images) : [];
  });
}

/**
 * Launches a template of a service version in a region of the actor's own account; of one's own service it
 * is a test. Everything that can be known speaks first, and then nothing is written: NOT_FOUND and
 * FORBIDDEN for a version that is not for this account, WRONG_STATE for a region without its images or an
 * account that has granted no role, INVALID at a parameter, LIMIT for a quota that is used up, CLOUD_REJECTED for what the account's cloud
 * says of the template, CONFLICT for a draft that was saved meanwhile. The same idempotency key meets the instance it made before.
 */
export async function launchInstance(
  ctx: Ctx,
  input: LaunchInput,
): Promise<{ instanceId: string }> {
  authorize(ctx.actor, "instance.launch");
  const id = ctx.ids.from("si", `${accountOf(ctx.actor)}/${input.idempotencyKey}`);
  const made = () => ctx.db.serviceInstance.count({ where: { id } });
  if ((await made()) > 0) return { instanceId: id };
  const plan = await planLaunch(ctx, input);
  refuseIf(whyNotVersion(ctx, plan));
  refusePlan(plan);
  const account = await grantedAccount(ctx.db, accountOf(ctx.actor));
  const { templateBody } = plan;
  const { regionId } = input;
  refuseIf(await whyNotQuota(ctx, account, plan, regionId), "LIMIT");
  await ctx.cloud.customer(account).stacks.validateTemplate({ regionId, templateBody });
  try {
    const permits = await write(ctx, id, input, plan);
    for (const each of permits) await ctx.wake.permit(each);
  } catch (error) {
    if (!isUniqueViolation(error) || (await made()) === 0) throw error;
  }
  await ctx.wake.instances(regionId);
  return { instanceId: id };
}
