import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const program = fileURLToPath(new URL("soak.mjs", import.meta.url));

it.each([
  [["--minutes", "0"], /--minutes must be a number above 0, not "0"/],
  [["--seed", "first"], /--seed must be a number above 0, not "first"/],
  [["--kill", "7"], /--kill/],
])("soaks nothing when it is called with %j, and says what is wrong", (args, sentence) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args]);
  expect(status).toBe(2);
  expect(String(stdout)).toBe("");
  expect(String(stderr)).toMatch(sentence);
});
