import type { Prisma } from "@/prisma/generated/client";

/** The package versions that services of this account may be associated with, as a Prisma `where`. */
export function usableVersions(accountUid: string): Prisma.VersionWhereInput {
  return { package: { accountUid } };
}
