import type { SlotOrigin } from "./slot";

/** ECS image ids have some twenty characters and image names at most 128: longer texts are none. */
const LONGEST_VALUE = 256;
const LONGEST_NAME = 100;

/**
 * An origin that can be told with each of the thousands of slots that may share it: a long name is cut,
 * and a text that is too long to be an image id is not led to.
 */
export function briefOrigin({ kind, name, value }: SlotOrigin): SlotOrigin {
  return {
    kind,
    name: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name,
    value: value !== null && value.length > LONGEST_VALUE ? null : value,
  };
}
