import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Outputs = inferRouterOutputs<AppRouter>;

/** A row of the package list. */
export type PackageItem = Outputs["package"]["list"]["items"][number];

/** A package with its versions. */
export type PackageDetail = Outputs["package"]["get"];

/** One version as the package page lists it. */
export type PackageVersion = PackageDetail["versions"][number];

/** One line of a package's activity. */
export type ActivityEvent = Outputs["package"]["activity"][number];

/** What the dialogs that change or delete a package need of it; list and page both have it. */
export type PackageSubject = Pick<PackageItem, "id" | "name" | "resourceGroup" | "tags"> & {
  /** Whether a version of it has ever been published and still exists. */
  published: boolean;
};
