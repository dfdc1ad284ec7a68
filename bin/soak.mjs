// npm run soak [-- --processes] [--minutes 10] [--seed N] [--kills N] [--rounds N]: people publish and cancel, the cloud breaks
// and processes die, all by chance; then database and cloud are compared. With --processes real ones die of SIGKILL. Ends with 1 on a
// violation, with 2 when called wrongly.
import { parseArgs } from "node:util";
import { checkNode } from "./check-node.mjs";

checkNode();
const number = { type: "string" };
const options = {
  processes: { type: "boolean" },
  minutes: number,
  seed: number,
  kills: number,
  rounds: number,
};

function order() {
  const { processes = false, ...numbers } = parseArgs({ options }).values;
  const bounds = Object.entries(numbers).map(([name, text]) => {
    if (!(Number(text) > 0)) throw new Error(`--${name} must be a number above 0, not "${text}".`);
    return [name, Number(text)];
  });
  return { processes, bounds: Object.fromEntries(bounds) };
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

async function openSoak() {
  if (given.processes) {
    const { openProcessSoak } = await import("../server/testing/soak/process-soak.ts");
    return openProcessSoak();
  }
  const { soakRound } = await import("../server/testing/soak/soak-round.ts");
  return { command: "npm run soak --", round: soakRound, close: async () => undefined };
}

const seed = Math.floor(Math.random() * 1_000_000) + 1;
const soak = { minutes: 10, seed, kills: Infinity, rounds: Infinity, ...given.bounds };
console.log(`Soaking for ${soak.minutes} minutes at most, from seed ${soak.seed}.`);
const kind = await openSoak();
const isSound = await runSoak(kind, soak, console.log).finally(() => kind.close());
process.exit(isSound ? 0 : 1);
