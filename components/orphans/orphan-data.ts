import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

/** The orphaned images of the account, and how fresh that is. */
export type OrphanList = inferRouterOutputs<AppRouter>["orphan"]["list"];

/** One orphaned image. */
export type Orphan = OrphanList["orphans"][number];
