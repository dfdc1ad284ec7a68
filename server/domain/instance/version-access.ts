import type { ServiceVersionState } from "../service/service-version-lifecycle";

/** A version of a service, as far as it bears on who may deploy it. */
export type DeploySubject = {
  /** UID of the service's account. */
  accountUid: string;
  state: ServiceVersionState;
  type: "private" | "public";
  whitelist: readonly {
    accountUid: string;
    scope: "official" | "all";
    deploy: boolean;
    expiresAt: Date | null;
  }[];
};

/**
 * What an account may do with a version of a service. Its owner tests whatever version there is. Everybody
 * deploys what is public and has been published; a whitelist opens the published versions of a private one,
 * and those in review to entries of scope `all`.
 */
export function versionAccess(
  uid: string,
  { accountUid, state, type, whitelist }: DeploySubject,
  now: Date,
): "deploy" | "see" | "none" {
  if (uid === accountUid) return "deploy";
  if (state === "draft") return "none";
  const entry = whitelist.find(
    (one) => one.accountUid === uid && (one.expiresAt === null || one.expiresAt > now),
  );
  const published = state === "online" || state === "offline";
  if (published && type === "public") return "deploy";
  if (!entry || (!published && entry.scope !== "all")) return "none";
  return entry.deploy ? "deploy" : "see";
}
