/** Between two looks at a region where something moves. Shorter costs calls, longer feels dead. */
export const LOOK_MIN_MS = 1_500;

/** ECS copies of large images take hours; two minutes are soon enough while the end is far. */
export const LOOK_MAX_MS = 120_000;

/** Between two looks at a copy passes this share of the time that it takes in all. */
export const LOOK_SHARE_OF_COPY = 0.05;

/** Near its end at least this share: the cloud's guess of the rest is never exact. */
export const LOOK_SHARE_AT_END = 0.01;

/** A copy that tells no time left is looked at again after this share of the time since it was asked for. */
export const LOOK_SHARE_OF_AGE = 0.1;

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
