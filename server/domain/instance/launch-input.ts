import { z } from "zod";
import { lengthOf } from "../package/package-fields";
import { INSTANCE_STATES } from "./instance-lifecycle";

/** Values given at once; a template has fewer parameters. */
const MOST_PARAMETERS = 500;

const parameters = z
  .record(z.string().max(255), z.string().max(65_536))
  .refine((given) => Object.keys(given).length <= MOST_PARAMETERS, "rules.parameters_too_many");
const id = z.string().max(64);

/** Which template of which service version. */
export const launchFormInput = z.object({ serviceVersionId: id, templateName: z.string().max(64) });

/** See launchFormInput. */
export type LaunchFormInput = z.infer<typeof launchFormInput>;

/** What would be deployed where, with which values. */
export const previewLaunchInput = launchFormInput.extend({
  regionId: z.string().max(40),
  parameters,
});

/** See previewLaunchInput. */
export type PreviewLaunchInput = z.infer<typeof previewLaunchInput>;

/** What launching takes: a name of the customer's, and a key that makes pressing twice harmless. */
export const launchInput = previewLaunchInput.extend({
  name: z
    .string()
    .trim()
    .refine((text) => lengthOf(text) >= 1 && lengthOf(text) <= 64, "rules.instance_name_length"),
  idempotencyKey: z.string().min(8).max(64),
});

/** See launchInput. */
export type LaunchInput = z.infer<typeof launchInput>;

/** Which instance. */
export const instanceInput = z.object({ instanceId: id });

/** See instanceInput. */
export type InstanceInput = z.infer<typeof instanceInput>;

/** What trying again takes: all values, or null for those of before (which do not hold secrets). */
export const retryInstanceInput = instanceInput.extend({ parameters: parameters.nullable() });

/** See retryInstanceInput. */
export type RetryInstanceInput = z.infer<typeof retryInstanceInput>;

/** What bringing an instance to another version takes: the version and all values for its template. */
export const changeVersionInput = instanceInput.extend({ serviceVersionId: id, parameters });

/** See changeVersionInput. */
export type ChangeVersionInput = z.infer<typeof changeVersionInput>;

/** How instances are searched, filtered and paged. `of`: one's own, or those of one's services. */
export const listInstancesInput = z.object({
  of: z.enum(["own", "services"]).default("own"),
  search: z.string().max(200).default(""),
  serviceId: id.nullable().default(null),
  serviceVersionId: id.nullable().default(null),
  regionId: z.string().max(40).nullable().default(null),
  /** Whether tests of their own services by suppliers are among them. */
  tests: z.boolean().default(true),
  states: z.array(z.enum(INSTANCE_STATES)).max(INSTANCE_STATES.length).default([]),
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(1).max(100).default(20),
});

/** See listInstancesInput. */
export type ListInstancesInput = z.infer<typeof listInstancesInput>;
