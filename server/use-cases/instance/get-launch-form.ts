import type { Ctx } from "../../ctx";
import { isOwn } from "../../db/deployable-version";
import { accountOf } from "../../db/own";
import { deployRole } from "../../domain/account/deploy-role";
import { authorize } from "../../domain/authorize";
import { whyNotDeployAs } from "../../domain/instance/compose-stack";
import type { LaunchFormInput } from "../../domain/instance/launch-input";
import { readDeployable } from "./read-deployable";

/**
 * What a form to launch a template is made of: its parameters and groups, its parameter sets, and each
 * allowed region with why nothing can be deployed there, null where it can.
 */
export async function getLaunchForm(ctx: Ctx, input: LaunchFormInput) {
  authorize(ctx.actor, "instance.launch");
  const { version, content, template, form } = await readDeployable(ctx, input);
  const [regions, account] = await Promise.all([
    ctx.db.region.findMany({ where: { id: { in: content.allowedRegionIds } } }),
    ctx.db.account.findUnique({ where: { uid: accountOf(ctx.actor) } }),
  ]);
  const isTest = isOwn(version, ctx.actor);
  return {
    serviceId: version.serviceId,
    serviceName: version.service.name,
    number: version.number,
    isTest,
    /** Whether the account has granted the role that stacks are created with. */
    isGranted: account !== null && deployRole(account) !== null,
    /** The account that such a role has to trust. */
    platformUid: ctx.cloud.platformUid,
    ...form,
    parameterSets: content.parameterSets,
    regions: regions.map(({ id, nameEn, nameZh }) => ({
      id,
      nameEn,
      nameZh,
      whyNot: whyNotDeployAs({ isOwn: isTest }, template, id),
    })),
  };
}
