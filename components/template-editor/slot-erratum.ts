import { type Sentence, sentence } from "@/server/domain/sentence";
import type { Slot } from "@/server/domain/template/slot";

/**
 * What differs from the provider's page on ECS image artifacts at this slot, or null. Its table of
 * resources names the scaling group, which has no image property, in place of the scaling configuration,
 * and no Terraform resource for E-HPC clusters and groups of instances.
 */
export function slotErratum({ type }: Pick<Slot, "type">): Sentence | null {
  if (SCALING_CONFIGURATIONS.has(type)) return sentence("templateEditor.hover.scalingGroup");
  if (MISSING_FROM_TABLE.has(type)) return sentence("templateEditor.hover.emptyCell", { type });
  return null;
}

const SCALING_CONFIGURATIONS: ReadonlySet<string> = new Set([
  "ALIYUN::ESS::ScalingConfiguration",
  "alicloud_ess_scaling_configuration",
]);

const MISSING_FROM_TABLE: ReadonlySet<string> = new Set([
  "alicloud_ecs_instance_set",
  "alicloud_ehpc_cluster",
  "alicloud_ehpc_cluster_v2",
  "alicloud_ehpc_queue",
]);
