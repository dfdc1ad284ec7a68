import type { ServiceContent } from "./service-content";

/** Who can see a service: nobody before it is online, then everybody, those of a whitelist, or its own account. */
export type ServiceVisibility = "unpublished" | "public" | "whitelist" | "private";

/** See ServiceVisibility. `type` is that of the version online, null when none is. */
export function serviceVisibility(
  type: ServiceContent["type"] | null,
  whitelisted: number,
): ServiceVisibility {
  if (type === null) return "unpublished";
  if (type === "public") return "public";
  return whitelisted > 0 ? "whitelist" : "private";
}
