/**
 * Is this the database's word that a unique value is taken (Prisma P2002)? Known by name and code: the
 * error may come from another bundle of the server, where the class is a different one.
 */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error) || error.name !== "PrismaClientKnownRequestError") return false;
  return "code" in error && error.code === "P2002";
}
