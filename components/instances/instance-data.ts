import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Outputs = inferRouterOutputs<AppRouter>["instance"];

/** A row of the list of instances. */
export type InstanceItem = Outputs["list"]["items"][number];

/** How many instances run a version in a region. */
export type InstanceCount = Outputs["list"]["counts"][number];

/** An instance whole. */
export type InstanceDetail = Outputs["get"];

/** What bringing an instance to another version would do. */
export type ChangePreview = Outputs["previewChange"];
