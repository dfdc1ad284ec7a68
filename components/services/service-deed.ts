import type { ServiceContent } from "@/server/domain/service/service-content";
import type { ServiceVersionState } from "@/server/domain/service/service-version-lifecycle";

/** What is asked about before it is done to a version of a service. */
export type ServiceDeed =
  | "submit"
  | "withdraw"
  | "reopen"
  | "publish"
  | "takeOffline"
  | "putBack"
  | "delete";

/** A version as far as a deed needs it; `revision` is that of the page. */
export type DeedSubject = {
  id: string;
  number: number | null;
  state: ServiceVersionState;
  type: ServiceContent["type"];
  revision: number;
};

/** Deeds that a person may say something about: to the reviewer, or for the audit trail. */
export function takesWords(deed: ServiceDeed): boolean {
  return deed === "submit" || deed === "takeOffline" || deed === "putBack";
}
