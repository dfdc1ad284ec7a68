import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Outputs = inferRouterOutputs<AppRouter>["service"];

/** A row of the list of services. */
export type ServiceItem = Outputs["list"]["items"][number];

/** A service with its versions. */
export type ServiceDetail = Outputs["get"];

/** A version as the page of its service lists it. */
export type ListedServiceVersion = ServiceDetail["versions"][number];

/** A version whole. */
export type ServiceVersionDetail = Outputs["getVersion"];

/** One line of a service's activity. */
export type ServiceEvent = Outputs["activity"][number];
