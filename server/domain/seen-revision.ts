import { z } from "zod";

/** The largest whole number that a column of the database holds. */
const LARGEST = 2_147_483_647;

/** The revision that a page was opened with: a page older than the row is refused. */
export const seenRevision = z.number().int().positive().max(LARGEST);
