import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { UserActor } from "@/server/domain/actor";
import { houseParts } from "./house-parts";
import { sessionActor } from "./session-actor";
import { sessionToken } from "./session-token";

/** Who is looking at this page, or null when nobody is signed in. For pages and layouts; asks the database once per request. */
export const currentActor = cache(async (): Promise<UserActor | null> => {
  const parts = await houseParts();
  const jar = Object.fromEntries(
    (await cookies()).getAll().map(({ name, value }) => [name, value]),
  );
  const actor = await sessionActor(parts, await sessionToken(jar, parts.env));
  const requestId = (await headers()).get("x-request-id");
  return actor && requestId ? { ...actor, requestId } : actor;
});
