import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Outputs = inferRouterOutputs<AppRouter>["whitelist"];

/** A row of the list of whitelists. */
export type WhitelistItem = Outputs["list"]["items"][number];

/** One page of a service's whitelist. */
export type WhitelistDetail = Outputs["get"];

/** One account of a whitelist. */
export type WhitelistEntryRow = WhitelistDetail["items"][number];

/** What an account may do with one service, and why. */
export type ExplainedAccess = Outputs["explain"]["items"][number];

/** A line of a whitelist's trail. */
export type WhitelistEvent = Outputs["activity"][number];

/** What adding accounts takes. */
export type AddToWhitelist = inferRouterInputs<AppRouter>["whitelist"]["add"];
