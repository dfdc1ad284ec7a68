import type { Ctx } from "../../ctx";

/** Where a soak takes place: a house and its cloud, whatever its processes are. */
export type SoakPlace = {
  /** What a process that does not die takes. */
  ctx: Ctx;
  simulatorUrl: string;
  /** Lets processes that do not die work until nothing moves any more, a sweep and a look for drift included. */
  settle(): Promise<void>;
};
