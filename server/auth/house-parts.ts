import { house } from "@/server/wiring";
import type { AuthParts } from "./auth-parts";

/** The running house's parts that sign-in needs; opens the house when this is the first to ask. */
export async function houseParts(): Promise<AuthParts> {
  const { database, env, log, clock } = await house();
  return { prisma: database.prisma, env, log, clock };
}
