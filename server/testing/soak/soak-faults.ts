import type { Dice } from "./dice";

const APIS = [
  "CopyImage",
  "DescribeImages",
  "ModifyImageSharePermission",
  "DescribeImageSharePermission",
  "AssumeRole",
  "CancelCopyImage",
  "DeleteImage",
  "*",
];

const KINDS = [
  { kind: "throttle" },
  { kind: "error", status: 500, code: "InternalError" },
  { kind: "error", status: 503, code: "ServiceUnavailable" },
  { kind: "html-error", status: 502 },
  { kind: "reset-before" },
  { kind: "reset-after" },
  { kind: "delay", delayMs: 30 },
];

/** Any trouble of the cloud for the control endpoint, for a few calls or a storm of them. */
export function anyFault(dice: Dice) {
  const times = dice.percent(10) ? dice.between(20, 40) : dice.between(1, 4);
  return { api: dice.pick(APIS), times, ...dice.pick(KINDS) };
}
