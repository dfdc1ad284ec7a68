import { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import type { InstanceTarget } from "../../domain/instance/instance-record";
import type { ChangeVersionInput } from "../../domain/instance/launch-input";
import { moveInstance } from "./move-instance";
import { type ChangeKind, planChange } from "./plan-change";
import { marksWith, sealSecrets, withoutSecretValues } from "./plan-launch";

/** Brings an instance to another version of its service, after a dry run. Throws what planChange throws. */
export async function changeVersion(
  ctx: Ctx,
  kind: ChangeKind,
  input: ChangeVersionInput,
): Promise<void> {
  const { row, plan } = await planChange(ctx, kind, input);
  const { open, secret } = withoutSecretValues(plan.parameters, plan.secretNames);
  const target: InstanceTarget = {
    templateName: row.templateName,
    templateBody: plan.templateBody,
    images: plan.images,
    parameters: open,
    secretNames: plan.secretNames,
  };
  await moveInstance(ctx, row, {
    move: "upgrade",
    action: `instance.${kind}`,
    data: {
      target,
      targetVersionId: input.serviceVersionId,
      sealed: sealSecrets(ctx, secret),
      secretMarks: marksWith(ctx, row, plan),
      attempt: { increment: 1 },
      error: Prisma.DbNull,
    },
    before: { serviceVersionId: row.serviceVersionId },
    after: { serviceVersionId: input.serviceVersionId, images: plan.images },
  });
}
