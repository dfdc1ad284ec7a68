import type { CloudSaid, RefusalCode } from "../refusal";
import type { Sentence } from "../sentence";

/** Something to know before the first copy; it holds for these regions, or for all when there are none. */
export type PlanWarning = { sentence: Sentence; regionIds: string[]; cloud: CloudSaid | null };

/** A reason why publishing is refused, as the server would word it. */
export type PlanBlocker = PlanWarning & { code: RefusalCode; field?: string };
