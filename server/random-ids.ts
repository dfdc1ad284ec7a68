import { createHash, randomBytes } from "node:crypto";
import type { Ids } from "./ctx";

const ID_BYTES = 10;

/** Ids nobody can guess; `from` derives one from a seed, so that a repeated request meets its own row. */
export const randomIds: Ids = {
  fresh: (prefix) => `${prefix}-${randomBytes(ID_BYTES).toString("hex")}`,
  from: (prefix, seed) =>
    `${prefix}-${createHash("sha256")
      .update(`${prefix}/${seed}`)
      .digest("hex")
      .slice(0, ID_BYTES * 2)}`,
};
