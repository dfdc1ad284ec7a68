// npm test, npm run verify (--without-browser). Runs everything, even after a failure, and counts.
import { checkNode } from "./check-node.mjs";

checkNode();
const { readFlags } = await import("./read-flags.mjs");
const flags = readFlags(["--without-browser"]);
const { giveUp } = await import("./sentence.mjs");
const { runSteps } = await import("./run-steps.mjs");
try {
  const { install } = await import("./install.mjs");
  await install();
  const { generate } = await import("./generate.mjs");
  generate();
} catch (error) {
  console.log("\n0 passed, 1 failed");
  giveUp(error);
}
const { testSteps } = await import("./test-steps.mjs");
const failed = await runSteps(testSteps({ browser: !flags.has("--without-browser") }));
process.exit(failed === 0 ? 0 : 1);
