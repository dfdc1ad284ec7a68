import { onlineOf } from "../service/service-state";
import type { ServiceVersionState } from "../service/service-version-lifecycle";
import { type AccessSubject, serviceAccess } from "../visibility/service-access";

/** A service with its versions, as far as it bears on who may deploy them. */
export type DeploySubject = Pick<AccessSubject, "accountUid" | "whitelist"> & {
  versions: readonly { state: ServiceVersionState; type: "private" | "public" }[];
};

/**
 * What an account may do with a version of a service that is in this state. Its owner tests whatever version there is;
 * for all others it follows from what they may do with the service. What was online before is theirs to go
 * back to as long as the service is.
 */
export function versionAccess(
  uid: string,
  { accountUid, whitelist, versions }: DeploySubject,
  state: ServiceVersionState,
  now: Date,
): "deploy" | "see" | "none" {
  const inReview = versions.find((one) => one.state === "submitted" || one.state === "approved");
  const subject: AccessSubject = {
    accountUid,
    whitelist,
    onlineType: onlineOf(versions)?.type ?? null,
    betaType: inReview?.type ?? null,
  };
  const access = serviceAccess(uid, subject, now);
  if (access.because === "owner") return "deploy";
  if (state === "draft") return "none";
  const isPublished = state === "online" || state === "offline";
  if (!(isPublished ? access.online : access.beta)) return "none";
  return access.deploy ? "deploy" : "see";
}
