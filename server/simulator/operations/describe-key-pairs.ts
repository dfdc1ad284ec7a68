import type { Call, Outcome } from "../call";
import { requiredRegion } from "../image-lookup";
import { networkOf } from "../network";
import { isWanted, pageOf } from "../page-of";

const MAX_PAGE = 50;

/** DescribeKeyPairs: the SSH key pairs of the caller in a region. */
export function describeKeyPairs(call: Call): Outcome {
  const { keyPairs } = networkOf(call.actor.uid, requiredRegion(call));
  const wanted = keyPairs.filter(({ name }) => isWanted(call, "KeyPairName", name));
  const { items, facts } = pageOf(call, wanted, MAX_PAGE);
  return {
    answer: {
      ...facts,
      KeyPairs: {
        KeyPair: items.map(({ name, createdAt }) => ({
          KeyPairName: name,
          CreationTime: createdAt,
        })),
      },
    },
  };
}
