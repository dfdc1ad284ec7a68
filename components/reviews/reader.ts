import type { UserActor } from "@/server/domain/actor";

/** Who reads a page, as far as it matters to reviews. */
export type Reader = Pick<UserActor, "userId" | "accountUid">;
