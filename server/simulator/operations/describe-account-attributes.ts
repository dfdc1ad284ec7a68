import type { Call, Outcome } from "../call";
import { requiredRegion } from "../image-lookup";
import type { Account } from "../world";

/** What is known of an account, by the name of the attribute. */
const ATTRIBUTES = new Map<string, (account: Account | undefined) => number>([
  ["max-postpaid-instance-vcpu-count", (account) => account?.vcpuQuota ?? 1000],
  ["used-postpaid-instance-vcpu-count", (account) => account?.vcpusInUse ?? 0],
]);

/** DescribeAccountAttributes: what of its quotas an account has and uses in a region; all of them when none is named. */
export function describeAccountAttributes(call: Call): Outcome {
  requiredRegion(call);
  const account = call.world.accounts.find(({ uid }) => uid === call.actor.uid);
  const asked = call.params.list("AttributeName");
  return {
    answer: {
      AccountAttributeItems: {
        AccountAttributeItem: [...ATTRIBUTES]
          .filter(([name]) => asked.length === 0 || asked.includes(name))
          .map(([name, read]) => ({
            AttributeName: name,
            AttributeValues: { ValueItem: [{ Value: String(read(account)) }] },
          })),
      },
    },
  };
}
