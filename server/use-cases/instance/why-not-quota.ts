import type { Ctx } from "../../ctx";
import { CloudError } from "../../domain/cloud/cloud-error";
import { chosenInstanceTypes, whyNotVcpus } from "../../domain/instance/vcpu-demand";
import type { Sentence } from "../../domain/sentence";
import type { LaunchPlan } from "./plan-launch";

/**
 * Why a launch cannot but meet a used up quota of the account, or null. It is asked only for what the cloud tells beforehand:
 * the vCPUs that are left for the largest of the chosen machines. Where the cloud says nothing, that speaks against nothing.
 */
export async function whyNotQuota(
  ctx: Ctx,
  account: { uid: string; roleName: string },
  { form, parameters, templateBody }: LaunchPlan,
  regionId: string,
): Promise<Sentence | null> {
  const types = chosenInstanceTypes(form, parameters, templateBody);
  if (types.length === 0) return null;
  const { resources } = ctx.cloud.customer(account);
  try {
    const [sizes, quota] = await Promise.all([
      resources.describeTypes({ regionId, instanceTypes: types }),
      resources.vcpuQuota({ regionId }),
    ]);
    const needed = Math.max(0, ...sizes.map(({ cores }) => cores));
    return quota && whyNotVcpus(needed, quota, regionId);
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    const { uid } = account;
    ctx.log.info({ uid, regionId, said: error.said }, "a quota could not be read");
    return null;
  }
}
