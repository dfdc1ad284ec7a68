import {
  type AccessSubject,
  type ServiceAccess,
  serviceAccess,
} from "../visibility/service-access";
import { onlineOf } from "./service-state";
import type { ServiceVersionState } from "./service-version-lifecycle";
import { betaOf } from "./shown-version";

/** A service with the states and types of its versions, and its whitelist. */
export type CatalogSubject = Pick<AccessSubject, "accountUid" | "whitelist"> & {
  versions: readonly { state: ServiceVersionState; type: "private" | "public" }[];
};

/** What an account may do with a service, told from the service's versions. See serviceAccess. */
export function catalogAccess(
  uid: string,
  { accountUid, whitelist, versions }: CatalogSubject,
  now: Date,
): ServiceAccess {
  const subject: AccessSubject = {
    accountUid,
    whitelist,
    onlineType: onlineOf(versions)?.type ?? null,
    betaType: betaOf(versions)?.type ?? null,
  };
  return serviceAccess(uid, subject, now);
}
