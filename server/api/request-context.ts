import type { Ctx } from "../ctx";
import type { UserActor } from "../domain/actor";
import type { ChangeFeed } from "../domain/change";

/** What every procedure knows of its request. */
export type RequestContext = {
  actor: UserActor | null;
  requestId: string;
  sameOrigin: boolean;
  ctxFor(actor: UserActor): Ctx;
  /** Reads the actor anew: null once the session has ended, the person is disabled or changed role. */
  actorNow(): Promise<UserActor | null>;
  changes: ChangeFeed;
  log: Ctx["log"];
};
