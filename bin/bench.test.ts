import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const program = fileURLToPath(new URL("bench.mjs", import.meta.url));

it.each([[[]], [["nonsense"]], [["toString"]], [["template", "--nonsense"]]])(
  "measures nothing when it is called with %j, and says what it can measure",
  (args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args]);
    expect(status).toBe(2);
    expect(String(stdout)).toBe("");
    expect(String(stderr)).toMatch(/npm run bench -- NAME \[--json\].*template, distribution\.\n$/);
  },
);
