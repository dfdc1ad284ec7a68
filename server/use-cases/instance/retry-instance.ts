import { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { grantedAccount } from "../../db/granted-account";
import { findOwnInstance } from "../../db/own-instance";
import { authorize } from "../../domain/authorize";
import { textRecord } from "../../domain/instance/instance-record";
import type { RetryInstanceInput } from "../../domain/instance/launch-input";
import { whyNotRetryInstance } from "../../domain/instance/why-not-instance";
import { refuseIf } from "../../domain/refusal";
import { moveInstance } from "./move-instance";
import {
  marksWith,
  planLaunch,
  refusePlan,
  sealSecrets,
  whyNotVersion,
  withoutSecretValues,
} from "./plan-launch";
import { whyNotQuota } from "./why-not-quota";

/**
 * Launches an instance again that never stood, with other values if given; what the failed try has left is taken away
 * first. Secrets are not kept, so a template that has some asks for them anew (INVALID at the field). Throws as launchInstance does.
 */
export async function retryInstance(ctx: Ctx, input: RetryInstanceInput): Promise<void> {
  authorize(ctx.actor, "instance.launch");
  const row = await findOwnInstance(ctx.db, ctx.actor, input.instanceId);
  refuseIf(whyNotRetryInstance(row));
  const plan = await planLaunch(ctx, {
    ...row,
    parameters: input.parameters ?? textRecord.parse(row.parameters),
  });
  refuseIf(whyNotVersion(ctx, plan));
  refusePlan(plan);
  const account = await grantedAccount(ctx.db, row.accountUid);
  refuseIf(await whyNotQuota(ctx, account, plan, row.regionId), "LIMIT");
  const { open, secret } = withoutSecretValues(plan.parameters, plan.secretNames);
  await moveInstance(ctx, row, {
    move: "retry",
    action: "instance.retry",
    data: {
      parameters: open,
      sealed: sealSecrets(ctx, secret),
      secretMarks: marksWith(ctx, row, plan),
      templateBody: plan.templateBody,
      images: plan.images,
      attempt: { increment: 1 },
      askedAt: null,
      error: Prisma.DbNull,
    },
  });
}
