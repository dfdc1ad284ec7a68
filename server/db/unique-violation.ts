import { Prisma } from "@/prisma/generated/client";

/** Is this the database's word that a unique value is taken (Prisma P2002)? */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
