import { z } from "zod";
import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";
import { changeVersionInput } from "../../domain/instance/launch-input";
import { planChange } from "./plan-change";

/** The change that is looked at before it is made. */
export const previewChangeInput = changeVersionInput.extend({
  kind: z.enum(["upgrade", "roll-back"]),
});

/**
 * What bringing an instance to another version would send, beside what it has now, and what the cloud's dry run foretells:
 * which values change, which of these stop or replace what runs, and which images change. Nothing is changed. Throws what
 * planChange throws.
 */
export async function previewChange(ctx: Ctx, input: z.infer<typeof previewChangeInput>) {
  authorize(ctx.actor, "instance.launch");
  const { row, plan, foretold } = await planChange(ctx, input.kind, input);
  return {
    before: row.templateBody ?? "",
    after: plan.templateBody,
    ...foretold,
  };
}
