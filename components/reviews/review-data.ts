import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Outputs = inferRouterOutputs<AppRouter>["review"];

/** One page of the queue. */
export type ReviewList = Outputs["list"];

/** A row of the queue. */
export type ReviewItem = ReviewList["items"][number];

/** A submission with everything that a reviewer decides by. */
export type ReviewDetail = Outputs["get"];

/** A template as a region receives it, before and after. */
export type RenderedTemplate = Outputs["render"];
