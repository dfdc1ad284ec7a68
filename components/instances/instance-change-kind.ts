/** What an open instance can be brought to with values of its own: a newer version, an earlier one, or the same again. */
export const INSTANCE_CHANGES = ["upgrade", "roll-back", "retry"] as const;

/** See INSTANCE_CHANGES. */
export type InstanceChangeKind = (typeof INSTANCE_CHANGES)[number];
