import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Outputs = inferRouterOutputs<AppRouter>["permission"];

/** Who may use the images of a package. */
export type PermissionList = Outputs["list"];

/** One regional image. */
export type PermissionRow = PermissionList["rows"][number];

/** What one pass over one image wanted, found and wrote. */
export type PermissionReceipt = Outputs["receipts"]["items"][number];

/** One regional image of any account whose permission differs. */
export type DifferingImage = Outputs["differing"]["items"][number];

/** What accounts are called, by UID. */
export type Aliases = PermissionList["aliases"];
