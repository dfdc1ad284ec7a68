import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Outputs = inferRouterOutputs<AppRouter>["instance"];

/** A service with the versions that may be deployed. */
export type DeployableService = Outputs["deployable"];

/** One of those versions. */
export type DeployableVersion = DeployableService["versions"][number];

/** What the form of a template is made of. */
export type LaunchFormData = Outputs["launchForm"];

/** A set of parameter values that a supplier has prepared. */
export type ParameterSet = LaunchFormData["parameterSets"][number];

/** What the cloud would be given. */
export type LaunchPreview = Outputs["previewLaunch"];
