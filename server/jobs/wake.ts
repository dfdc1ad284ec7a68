import type { Wake } from "../ctx";
import type { Enqueue } from "./job";

/** Turns wakes into jobs. Per region one look at the copies, one at the instances and one pass over the permissions wait, one plan altogether, and per version one look at its next wave; a sooner wake brings it forward. */
export function wakeThrough(enqueue: Enqueue): Wake {
  return {
    look: (regionId, at) =>
      enqueue("look-at-region", { regionId }, { startAfter: at, singletonKey: regionId }),
    plan: () => enqueue("plan-copies", {}, { singletonKey: "plan" }),
    permit: (regionId, at) =>
      enqueue("reconcile-permissions", { regionId }, { startAfter: at, singletonKey: regionId }),
    instances: (regionId, at) =>
      enqueue("look-at-instances", { regionId }, { startAfter: at, singletonKey: regionId }),
    wave: (versionId, at) =>
      enqueue("tend-wave", { versionId }, { startAfter: at, singletonKey: versionId }),
  };
}
