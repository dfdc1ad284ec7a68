import type { Call, Outcome } from "../call";
import { stackFacts } from "../ros/described-stack";
import { stackRegion } from "../ros/stack-input";

const MAX_PAGE = 50;

/** ListStacks: the stacks of the caller in a region, the newest first, by name, id and state, paged. */
export function listStacks(call: Call): Outcome {
  const regionId = stackRegion(call);
  const { params, actor, world } = call;
  const pageNumber = params.wholeNumber("PageNumber", 1, 1, Number.MAX_SAFE_INTEGER);
  const pageSize = params.wholeNumber("PageSize", 10, 1, MAX_PAGE);
  const isWanted = (name: string, value: string) => {
    const wanted = params.list(name);
    return wanted.length === 0 || wanted.includes(value);
  };
  const stacks = Object.values(world.stacks)
    .filter((stack) => stack.ownerUid === actor.uid && stack.regionId === regionId)
    .filter(
      (stack) =>
        isWanted("StackName", stack.stackName) &&
        isWanted("StackIds", stack.stackId) &&
        isWanted("Status", stack.status),
    )
    .sort((a, b) => b.sequence - a.sequence);
  return {
    answer: {
      TotalCount: stacks.length,
      PageNumber: pageNumber,
      PageSize: pageSize,
      Stacks: stacks.slice((pageNumber - 1) * pageSize, pageNumber * pageSize).map(stackFacts),
    },
  };
}
