import type { ServiceVersionState } from "../service/service-version-lifecycle";

/** A service version that uses a package, as far as it bears on who may see the package. */
export type ServiceUse = {
  serviceId: string;
  serviceName: string;
  /** UID of the service's account. */
  accountUid: string;
  state: ServiceVersionState;
  type: "private" | "public";
  /** UIDs of the accounts that its whitelist lets deploy now, sorted, each once. */
  deployers: readonly string[];
};

/** The service that a person is shown as the reason. */
export type ServiceName = { serviceId: string; serviceName: string };
