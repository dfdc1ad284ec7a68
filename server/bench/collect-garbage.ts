import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");

/** Collects what nobody holds any more: in the whole heap, or in its young part alone. */
export const collectGarbage: (how?: { type: "minor" }) => void = runInNewContext("gc");
