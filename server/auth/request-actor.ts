import type { UserActor } from "@/server/domain/actor";
import type { AuthParts } from "./auth-parts";
import { parseCookies } from "./parse-cookies";
import { sessionActor } from "./session-actor";
import { sessionToken } from "./session-token";

/** Who sends this request to a house of these parts, or null when nobody is signed in. Asks the database once. */
export async function requestActor(
  parts: Pick<AuthParts, "prisma" | "env">,
  req: Request,
): Promise<UserActor | null> {
  const jar = parseCookies(req.headers.get("cookie"));
  const actor = await sessionActor(parts, await sessionToken(jar, parts.env));
  const requestId = req.headers.get("x-request-id");
  return actor && requestId ? { ...actor, requestId } : actor;
}
