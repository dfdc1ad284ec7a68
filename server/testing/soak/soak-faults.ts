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

/** Has the simulator meet calls with these faults. */
export async function breakCloud(simulatorUrl: string, ...faults: object[]): Promise<void> {
  const url = `${simulatorUrl}/__simulator/faults`;
  const answer = await fetch(url, { method: "POST", body: JSON.stringify(faults) });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Ends all faults of the simulator. */
export async function mendCloud(simulatorUrl: string): Promise<void> {
  await fetch(`${simulatorUrl}/__simulator/faults`, { method: "DELETE" });
}
