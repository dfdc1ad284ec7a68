import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

/** An image that could be a source, with the reason why it cannot, as `image.list` tells it. */
export type SourceImage = inferRouterOutputs<AppRouter>["image"]["list"][number];
