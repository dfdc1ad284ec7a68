/** Between two looks at a region where something moves. Shorter costs calls, longer feels dead. */
export const LOOK_MIN_MS = 1_500;

/** ECS copies of large images take hours; a minute is soon enough while the end is far. */
export const LOOK_MAX_MS = 60_000;

/** The next look comes after this share of the time the cloud says is left. */
export const LOOK_SHARE_OF_REMAINING = 0.1;

/** First wait after a look or call that got no proper answer; doubles up to TROUBLE_MAX_MS. */
export const TROUBLE_FIRST_MS = 2_000;

/** Longest wait after trouble: a throttled minute (ECS counts in minute windows) is over by then. */
export const TROUBLE_MAX_MS = 60_000;

/** A new image may be missing from DescribeImages for a moment; after this it has vanished. */
export const MISSING_GRACE_MS = 20_000;

/** CopyImage attempts before a person is asked. */
export const MAX_ATTEMPTS = 3;

/** Running copies ECS allows per region; the rest it queues (CopyImage documentation). */
export const SLOTS_PER_REGION = 5;

/** Image ids per DescribeImages call (its largest page). */
export const IDS_PER_LOOK = 100;
