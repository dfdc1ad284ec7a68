/**
 * Is this the database's word that a row refers to one that is gone, or that one is still referred to
 * (Prisma P2003)? Known by name and code, like isUniqueViolation.
 */
export function isForeignKeyViolation(error: unknown): boolean {
  if (!(error instanceof Error) || error.name !== "PrismaClientKnownRequestError") return false;
  return "code" in error && error.code === "P2003";
}
