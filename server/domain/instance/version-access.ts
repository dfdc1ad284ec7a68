import { type CatalogSubject, catalogAccess } from "../service/catalog-access";
import type { ServiceVersionState } from "../service/service-version-lifecycle";

/**
 * What an account may do with a version of a service that is in this state. Its owner tests whatever version there is;
 * for all others it follows from what they may do with the service. What was online before is theirs to go
 * back to as long as the service is.
 */
export function versionAccess(
  uid: string,
  service: CatalogSubject,
  state: ServiceVersionState,
  now: Date,
): "deploy" | "see" | "none" {
  const access = catalogAccess(uid, service, now);
  if (access.because === "owner") return "deploy";
  if (state === "draft") return "none";
  const isPublished = state === "online" || state === "offline";
  if (!(isPublished ? access.online : access.beta)) return "none";
  return access.deploy ? "deploy" : "see";
}
