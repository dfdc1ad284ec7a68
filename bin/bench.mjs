// npm run bench -- NAME [--json]: measures, and holds what it finds against targets. Ends with 1 when one of
// them is missed, with 2 when it is called wrongly.
import { checkNode } from "./check-node.mjs";

checkNode();
const BENCHES = {
  template: async () => {
    const { benchTemplate } = await import("../server/domain/template/bench/bench-template.ts");
    return benchTemplate();
  },
  distribution: async () => {
    const { benchDistribution } = await import(
      "../server/domain/distribution/bench/bench-distribution.ts"
    );
    return benchDistribution();
  },
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
const figures = await BENCHES[name]();
process.stdout.write(json ? writeFiguresJson(figures) : writeFiguresTable(figures));
process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
