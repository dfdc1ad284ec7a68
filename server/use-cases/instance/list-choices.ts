import { z } from "zod";
import type { ResourceCloud } from "../../cloud/resource-cloud";
import type { Ctx } from "../../ctx";
import { grantedAccount } from "../../db/granted-account";
import { accountOf } from "../../db/own";
import { authorize } from "../../domain/authorize";

/** What is to be chosen in a region of the actor's account, and what the choice depends on. */
export const listChoicesInput = z.object({
  picker: z.enum([
    "zone",
    "instance-type",
    "vpc",
    "v-switch",
    "security-group",
    "key-pair",
    "system-disk",
    "data-disk",
  ]),
  regionId: z.string().max(40),
  language: z.enum(["en-US", "zh-CN"]).default("en-US"),
  zoneId: z.string().max(64).optional(),
  vpcId: z.string().max(64).optional(),
  instanceType: z.string().max(64).optional(),
});

type Input = z.infer<typeof listChoicesInput>;

/** A value with what tells it from the others; `detail` is empty where the value says it all. */
export type Choice = { value: string; detail: string };

const named = (value: string, ...about: string[]): Choice => ({
  value,
  detail: about.filter(Boolean).join(", "),
});

async function disks(cloud: ResourceCloud, use: "system" | "data", input: Input) {
  const categories = await cloud.diskCategories({ use, ...input });
  return categories.map((category) => named(category));
}

async function choices(cloud: ResourceCloud, input: Input): Promise<Choice[]> {
  switch (input.picker) {
    case "zone":
      return (await cloud.zones(input)).map(({ zoneId, name }) => named(zoneId, name));
    case "instance-type":
      return (await cloud.instanceTypes(input)).map((type) =>
        named(type.instanceType, `${type.cores} vCPU`, `${type.memoryGiB} GiB`, type.architecture),
      );
    case "vpc":
      return (await cloud.vpcs(input)).map(({ vpcId, name, cidr }) => named(vpcId, name, cidr));
    case "v-switch":
      return (await cloud.vSwitches(input)).map(({ vSwitchId, name, zoneId, cidr }) =>
        named(vSwitchId, name, zoneId, cidr),
      );
    case "security-group":
      return (await cloud.securityGroups(input)).map((group) =>
        named(group.securityGroupId, group.name),
      );
    case "key-pair":
      return (await cloud.keyPairs(input)).map((name) => named(name));
    case "system-disk":
      return disks(cloud, "system", input);
    case "data-disk":
      return disks(cloud, "data", input);
  }
}

/**
 * What there is to choose for a parameter, in a region of the actor's own account. Throws WRONG_STATE when the account
 * has granted no role, CLOUD_REJECTED when the role may not look.
 */
export async function listChoices(ctx: Ctx, input: Input): Promise<Choice[]> {
  authorize(ctx.actor, "instance.launch");
  const account = await grantedAccount(ctx.db, accountOf(ctx.actor));
  return choices(ctx.cloud.customer(account).resources, input);
}
