import type { UserActor } from "@/server/domain/actor";
import { houseParts } from "./house-parts";
import { requestActor } from "./request-actor";

/** Who sends this request, or null when nobody is signed in. For route handlers, which call it once and hand the actor on. */
export async function actorOfRequest(req: Request): Promise<UserActor | null> {
  return requestActor(await houseParts(), req);
}
