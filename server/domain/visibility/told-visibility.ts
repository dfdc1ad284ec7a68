import type { ServiceName } from "./service-use";
import type { Visibility } from "./visibility-of";

/** What a page tells of a package's visibility: how many accounts, not which. */
export type ToldVisibility =
  | { kind: "private" }
  | { kind: "public"; because: ServiceName[] }
  | { kind: "whitelist"; accountCount: number; because: ServiceName[] };

/** The visibility as a page is told it: a whitelist can name a hundred thousand accounts. */
export function toldVisibility(visibility: Visibility = { kind: "private" }): ToldVisibility {
  if (visibility.kind !== "whitelist") return visibility;
  const { kind, accounts, because } = visibility;
  return { kind, accountCount: accounts.length, because };
}
