import type { Prisma } from "@/prisma/generated/client";

const ONLINE = { versions: { some: { state: "online" } } } satisfies Prisma.ServiceWhereInput;

/**
 * The services that the catalog shows to an account, as a Prisma `where`: those of which serviceAccess says that it
 * sees the version online or the one in review.
 */
export function visibleServices(accountUid: string, now: Date): Prisma.ServiceWhereInput {
  const listed = { accountUid, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
  return {
    OR: [
      { versions: { some: { state: "online", type: "public" } } },
      { ...ONLINE, accountUid },
      { ...ONLINE, whitelist: { some: listed } },
      {
        versions: { some: { state: { in: ["submitted", "approved"] } } },
        OR: [{ accountUid }, { whitelist: { some: { ...listed, scope: "all" } } }],
      },
    ],
  };
}
