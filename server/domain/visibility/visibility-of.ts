import type { ServiceName, ServiceUse } from "./service-use";

/** Who may see a package besides its own account, and which services are the reason. */
export type Visibility =
  | { kind: "private" }
  | { kind: "public"; because: ServiceName[] }
  /** `accounts` are UIDs, sorted, each once. */
  | { kind: "whitelist"; accounts: string[]; because: ServiceName[] };

const PRIVATE: Visibility = { kind: "private" };

function named(uses: readonly ServiceUse[]): ServiceName[] {
  const names = new Map(uses.map((use) => [use.serviceId, use.serviceName]));
  return [...names]
    .map(([serviceId, serviceName]) => ({ serviceId, serviceName }))
    .sort((a, b) => a.serviceName.localeCompare(b.serviceName));
}

/** The union of lists that are sorted each; of one list alone nothing is to be sorted, and it can be long. */
function unionOf(lists: readonly (readonly string[])[]): string[] {
  const [only = [], ...more] = lists;
  return more.length === 0 ? [...only] : [...new Set(lists.flat())].sort();
}

/**
 * Who may see what `ownerUid` packed, from the service versions that use it: public before the union of
 * the whitelists, before private. Only versions that are online count, and only of the owner's own
 * services: otherwise anybody who may use a package could publish it. (Vendor's page "Use an ECS image
 * deployment package", visibility.)
 */
export function visibilityOf(ownerUid: string, uses: readonly ServiceUse[]): Visibility {
  const counted = uses.filter((use) => use.state === "online" && use.accountUid === ownerUid);
  const open = counted.filter((use) => use.type === "public");
  if (open.length > 0) return { kind: "public", because: named(open) };
  const shared = counted.filter((use) => use.deployers.length > 0);
  if (shared.length === 0) return PRIVATE;
  const lists = new Set(shared.map((use) => use.deployers));
  return { kind: "whitelist", accounts: unionOf([...lists]), because: named(shared) };
}
