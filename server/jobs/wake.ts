import type { Wake } from "../ctx";
import type { Enqueue } from "./job";

/** Turns wakes into jobs. One look and one pass over the permissions wait per region, and one plan altogether; a sooner wake brings it forward. */
export function wakeThrough(enqueue: Enqueue): Wake {
  return {
    look: (regionId, at) =>
      enqueue("look-at-region", { regionId }, { startAfter: at, singletonKey: regionId }),
    plan: () => enqueue("plan-copies", {}, { singletonKey: "plan" }),
    permit: (regionId, at) =>
      enqueue("reconcile-permissions", { regionId }, { startAfter: at, singletonKey: regionId }),
  };
}
