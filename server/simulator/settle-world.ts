import { settle } from "./copy-clock";
import { nextStackStep, withStepEnded } from "./ros/stack-clock";
import type { World } from "./world";

/**
 * The world at copy time `now`: images and stacks have come as far as they do by then, in the order
 * of time, so that a stack meets the images as they are at its own moment.
 */
export function settleWorld(world: World, now: number): World {
  let settled = world;
  for (;;) {
    const next = nextStackStep(settled);
    if (!next || next.at > now) return settle(settled, now);
    settled = withStepEnded(settle(settled, next.at), next.stack, next.at);
  }
}
