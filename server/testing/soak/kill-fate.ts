import type { Dice } from "./dice";

/**
 * When a process is killed, seen from one of its calls: before the cloud hears it (`unheard`), or hears it only after the
 * death (`late`); after the cloud has acted, before the answer (`unanswered`) or just after it (`answered`); or at
 * any moment after its first call (`anytime`).
 */
export const KILL_MOMENTS = ["unheard", "late", "unanswered", "answered", "anytime"] as const;

/** One process's fate. `api` names the call for all moments but `anytime`. */
export type KillFate = {
  moment: (typeof KILL_MOMENTS)[number];
  api: string;
  /** From the call, or its answer, to the kill; for `late` from the kill to the call. */
  delayMs: number;
};

/** As often as they are named. */
const APIS = [
  "CopyImage",
  "CopyImage",
  "CopyImage",
  "DescribeImages",
  "DescribeImages",
  "ModifyImageSharePermission",
  "ModifyImageSharePermission",
  "CancelCopyImage",
  "DeleteImage",
];

/** Longest delays in milliseconds: what follows an answer is written within the first few. */
const LONGEST_MS = { unheard: 0, late: 800, unanswered: 0, answered: 12, anytime: 1_500 };

/** Any fate; most kills strike around a call that changes the cloud. */
export function anyFate(dice: Dice): KillFate {
  const moment = dice.pick(KILL_MOMENTS);
  return { moment, api: dice.pick(APIS), delayMs: dice.between(0, LONGEST_MS[moment]) };
}
