import { expect, it } from "vitest";
import { rollBackTargets, upgradeTargets } from "./change-targets";

const versions = [
  { id: "v3", number: 3, state: "online" as const, releaseNotes: "" },
  { id: "v2", number: 2, state: "offline" as const, releaseNotes: "" },
  { id: "v1", number: 1, state: "offline" as const, releaseNotes: "" },
];
const at = (number: number) => ({
  version: { id: `v${number}`, number, state: "offline" as const },
  versions,
});

it.each([
  [1, ["v3"], []],
  [2, ["v3"], ["v1"]],
  [3, [], ["v2", "v1"]],
])("from version %i there is %j to upgrade to and %j to roll back to", (number, up, down) => {
  expect(upgradeTargets(at(number)).map(({ id }) => id)).toEqual(up);
  expect(rollBackTargets(at(number)).map(({ id }) => id)).toEqual(down);
});
