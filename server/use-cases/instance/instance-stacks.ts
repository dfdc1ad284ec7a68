import type { StackCloud } from "../../cloud/stack-cloud";
import type { Ctx } from "../../ctx";
import { CloudError } from "../../domain/cloud/cloud-error";
import type { CloudStack } from "../../domain/cloud/cloud-stack";
import { withoutMarked } from "../../domain/instance/secret-marks";

type Mask = (text: string) => string;

/** An answer, or a refusal whose words quote no secret. */
async function masked<T>(mask: Mask, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    const { kind, operation, said, retryAfterMs } = error;
    throw new CloudError(kind, operation, { ...said, message: mask(said.message) }, retryAfterMs);
  }
}

function maskedStack(mask: Mask, stack: CloudStack): CloudStack {
  const { statusReason, failure, outputs } = stack;
  return {
    ...stack,
    statusReason: mask(statusReason),
    failure: failure && { ...failure, message: mask(failure.message) },
    outputs: outputs.map((output) => ({
      ...output,
      description: mask(output.description),
      value: mask(output.value),
    })),
  };
}

/**
 * The stacks of an instance's account, as everything that keeps or shows their words has to see them: no value that is
 * marked as a secret of the instance stands in a reason, an event, an output or a refusal.
 */
export function instanceStacks(
  ctx: Ctx,
  account: { uid: string; roleName: string },
  marks: readonly string[],
): StackCloud {
  const { stacks } = ctx.cloud.customer(account);
  const mask: Mask = (text) => withoutMarked(text, marks, ctx.vault.marker);
  const reasoned = <T extends { statusReason: string }>(lines: T[]): T[] =>
    lines.map((line) => ({ ...line, statusReason: mask(line.statusReason) }));
  return {
    validateTemplate: (asked) => masked(mask, stacks.validateTemplate(asked)),
    createStack: (order) => masked(mask, stacks.createStack(order)),
    updateStack: (update) => masked(mask, stacks.updateStack(update)),
    previewUpdate: (update) => masked(mask, stacks.previewUpdate(update)),
    async getStack(address) {
      const stack = await masked(mask, stacks.getStack(address));
      return stack && maskedStack(mask, stack);
    },
    findStackId: (asked) => masked(mask, stacks.findStackId(asked)),
    listStackEvents: async (address) =>
      reasoned(await masked(mask, stacks.listStackEvents(address))),
    listStackResources: async (address) =>
      reasoned(await masked(mask, stacks.listStackResources(address))),
    deleteStack: (address) => masked(mask, stacks.deleteStack(address)),
  };
}
