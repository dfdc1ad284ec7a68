import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Outputs = inferRouterOutputs<AppRouter>;

/** A row of the list of accounts. */
export type AccountItem = Outputs["account"]["list"]["items"][number];

/** An account with its resource groups and people. */
export type AccountDetail = Outputs["account"]["get"];

/** One person of an account. */
export type AccountPerson = AccountDetail["people"][number];

/** One resource group of an account. */
export type AccountGroup = AccountDetail["groups"][number];

/** A link by which a person chooses a password. */
export type PasswordLink = Outputs["user"]["add"];
