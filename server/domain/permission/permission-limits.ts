/** Accounts one ModifyImageSharePermission call takes in a list; ECS drops the eleventh without a word. */
export const ACCOUNTS_PER_CALL = 10;

/** Accounts one image can be shared with (ModifyImageSharePermission; `QuotaExceed.ShareImage` beyond). */
export const SHARES_PER_IMAGE = 50;

/** First wait after something went wrong; doubles up to the limits below. */
export const TRY_FIRST_MS = 2_000;

/** Longest wait after no proper answer: a throttled minute is over by then. */
export const TRY_AGAIN_MAX_MS = 60_000;

/** Longest wait after a proper no: asking sooner rarely helps, and a person can press Repair. */
export const REFUSED_MAX_MS = 600_000;

/** Wait for an image that is not Available just now. */
export const NOT_AVAILABLE_MS = 60_000;
