import type { PrismaClient } from "@/prisma/generated/client";

/** What sign-in reads of the configuration. */
export type AuthEnv = {
  CLOUD: "simulator" | "alibaba";
  /** Address people use, without a path; https makes cookies Secure. */
  NEXTAUTH_URL: string;
  NEXTAUTH_SECRET: string;
  OIDC_ISSUER?: string;
  OIDC_CLIENT_ID?: string;
  OIDC_CLIENT_SECRET?: string;
  OIDC_NAME?: string;
};

/** The part of the structured log that sign-in writes to. */
export type AuthLog = {
  info(about: object, message: string): void;
  warn(about: object, message: string): void;
  error(about: object, message: string): void;
};

/** Everything sign-in needs of the house; tests pass their own. */
export type AuthParts = {
  prisma: PrismaClient;
  env: AuthEnv;
  log: AuthLog;
  clock: { now(): Date };
};
