import { z } from "zod";

/** How the catalog is searched, filtered and paged. `page` counts from 1. */
export const listCatalogInput = z.object({
  search: z.string().max(200).default(""),
  supplierUid: z.string().max(16).nullable().default(null),
  type: z.enum(["private", "public"]).nullable().default(null),
  regionId: z.string().max(40).nullable().default(null),
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(1).max(100).default(20),
});

/** See listCatalogInput. */
export type ListCatalogInput = z.infer<typeof listCatalogInput>;
