import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Outputs = inferRouterOutputs<AppRouter>["catalog"];

/** A page of the catalog. */
export type CatalogPageData = Outputs["list"];

/** A service in the catalog. */
export type CatalogItem = CatalogPageData["items"][number];

/** A service as its page in the catalog tells it. */
export type CatalogService = Outputs["get"];

/** One of its templates. */
export type CatalogTemplate = CatalogService["templates"][number];
