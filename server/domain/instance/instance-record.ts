import { z } from "zod";

/** Why an instance is where it is: the step that met a no, and whose no it was. */
export const instanceTrouble = z.object({
  step: z.enum(["share", "validate", "create", "deploy", "update", "upgrade", "delete", "look"]),
  code: z.string(),
  message: z.string(),
  requestId: z.string().nullable(),
  /** Name of the resource in the template, null when none is to blame. */
  resource: z.string().nullable().default(null),
});

/** See instanceTrouble. */
export type InstanceTrouble = z.infer<typeof instanceTrouble>;

/** What a stack is being brought to. Parameters without those that are secret. */
export const instanceTarget = z.object({
  templateName: z.string(),
  templateBody: z.string(),
  images: z.record(z.string(), z.string()),
  parameters: z.record(z.string(), z.string()),
  secretNames: z.array(z.string()),
});

/** See instanceTarget. */
export type InstanceTarget = z.infer<typeof instanceTarget>;

/** What a deployed stack tells. */
export const instanceOutputs = z.array(
  z.object({ key: z.string(), description: z.string(), value: z.string() }),
);

/** Parameter values without secrets, and regional image ids by slot path. */
export const textRecord = z.record(z.string(), z.string());
