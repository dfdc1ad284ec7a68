// npm run soak [-- --minutes 10] [--seed N] [--kills N] [--rounds N]: people publish and cancel, the cloud breaks and processes
// die, all by chance; then database and cloud are compared. Ends with 1 on a violation, with 2 when called wrongly.
import { parseArgs } from "node:util";
import { checkNode } from "./check-node.mjs";

checkNode();
const number = { type: "string" };
const options = { minutes: number, seed: number, kills: number, rounds: number };

function order() {
  const { values } = parseArgs({ options });
  return Object.fromEntries(
    Object.entries(values).map(([name, text]) => {
      if (!(Number(text) > 0))
        throw new Error(`--${name} must be a number above 0, not "${text}".`);
      return [name, Number(text)];
    }),
  );
}

let given;
try {
  given = order();
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
const { register } = await import("tsx/esm/api");
register();
const { runSoak } = await import("../server/testing/soak/run-soak.ts");
const seed = Math.floor(Math.random() * 1_000_000) + 1;
const soak = { minutes: 10, seed, kills: Infinity, rounds: Infinity, ...given };
console.log(`Soaking for ${soak.minutes} minutes at most, from seed ${soak.seed}.`);
process.exit((await runSoak(soak, console.log)) ? 0 : 1);
