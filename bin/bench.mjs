// npm run bench -- NAME [--json]: measures, and holds what it finds against targets. Ends with 1 when one of
// them is missed or could not be measured, with 2 when it is called wrongly.
import { checkNode } from "./check-node.mjs";

checkNode();
/** Each bench in parts; a part that cannot be measured here says why, and keeps no other from being measured. */
const BENCHES = {
  template: [
    async () => (await import("../server/domain/template/bench/bench-template.ts")).benchTemplate(),
  ],
  distribution: [
    async () =>
      (
        await import("../server/domain/distribution/bench/bench-distribution.ts")
      ).benchDistribution(),
    async () => (await import("../server/bench/chain/bench-shown.ts")).benchShown(),
    async () => (await import("../server/bench/chain/bench-worker.ts")).benchWorker(),
  ],
};

const [name = "", ...flags] = process.argv.slice(2);
const json = flags[0] === "--json";
if (!Object.hasOwn(BENCHES, name) || flags.length > Number(json)) {
  const names = Object.keys(BENCHES).join(", ");
  console.error(`Say what to measure: npm run bench -- NAME [--json]. There is: ${names}.`);
  process.exit(2);
}

const { register } = await import("tsx/esm/api");
register();
const { writeFiguresJson, writeFiguresTable } = await import("../server/bench/write-figures.ts");
const { giveUp, Sentence } = await import("./sentence.mjs");
const figures = [];
let complete = true;
for (const part of BENCHES[name]) {
  try {
    figures.push(...(await part()));
  } catch (error) {
    if (!(error instanceof Sentence)) giveUp(error);
    console.error(error.message);
    complete = false;
  }
}
process.stdout.write(json ? writeFiguresJson(figures) : writeFiguresTable(figures));
process.exitCode = complete && figures.every(({ ok }) => ok) ? 0 : 1;
