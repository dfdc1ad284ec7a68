import { setTimeout as sleep } from "node:timers/promises";
import { end } from "./family.mjs";
import { Sentence } from "./sentence.mjs";

const READY_DEADLINE_MS = 120_000;
const LOOK_AGAIN_MS = 150;
/** A process that ends sooner has a trouble that another try will not mend. */
const SHORTEST_LIFE_MS = 5_000;

/**
 * One process of a cluster that another one takes the place of when it ends. `born` starts it and answers the child; `isReady`
 * tells whether the child does its part; `fail` is called with a sentence when starting it again is of no use.
 */
export function clusterMember({ name, born, isReady, fail }) {
  let child;
  let since = 0;
  let restarting = false;
  function start() {
    since = Date.now();
    child = born((how) => {
      const isShort = Date.now() - since < SHORTEST_LIFE_MS;
      if (isShort && !restarting) return fail(`${name} ended at once (${how}).`);
      const gone = child.pid;
      start();
      if (restarting) return;
      console.log(`${name} (pid ${gone}) ended (${how}); pid ${child.pid} takes its place.`);
    });
  }
  async function ready() {
    const deadline = Date.now() + READY_DEADLINE_MS;
    while (!(await isReady(child))) {
      if (Date.now() > deadline)
        throw new Sentence(`${name} did not become ready within two minutes.`);
      await sleep(LOOK_AGAIN_MS);
    }
  }
  return {
    start,
    ready,
    line: () => `${name}: pid ${child.pid}`,
    /** Ends the process as a new release would, and waits until the next one is ready. */
    async restart() {
      restarting = true;
      await end(child);
      restarting = false;
      await ready();
    },
  };
}
