import type { UserActor } from "@/server/domain/actor";
import type { AuthParts } from "./auth-parts";
import { houseParts } from "./house-parts";
import { parseCookies } from "./parse-cookies";
import { sessionActor } from "./session-actor";
import { sessionToken } from "./session-token";

/**
 * Who sends this request, or null when nobody is signed in. For route handlers, which call it once and hand the actor on.
 * Tests pass their own parts.
 */
export async function actorOfRequest(
  req: Request,
  given?: Pick<AuthParts, "prisma" | "env">,
): Promise<UserActor | null> {
  const parts = given ?? (await houseParts());
  const jar = parseCookies(req.headers.get("cookie"));
  const actor = await sessionActor(parts, await sessionToken(jar, parts.env));
  const requestId = req.headers.get("x-request-id");
  return actor && requestId ? { ...actor, requestId } : actor;
}
