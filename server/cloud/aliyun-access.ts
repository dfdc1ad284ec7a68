import { $OpenApiUtil } from "@alicloud/openapi-core";
import type { CallCounts } from "../domain/cloud/call-counts";

/** Keys that sign requests; `securityToken` only with keys from STS. */
export type Credentials = {
  accessKeyId: string;
  accessKeySecret: string;
  securityToken?: string;
};

/** Where keys come from. `forget` drops keys the cloud no longer takes, so that the next read asks anew. */
export type CredentialSource = { read(): Promise<Credentials>; forget(): void };

/** Where the cloud answers. Null: Alibaba Cloud's own endpoints over HTTPS. */
export type Endpoint = { host: string; protocol: "HTTP" | "HTTPS" } | null;

/** An account of the cloud: whose keys sign, where it answers, and where calls are counted. */
export type CloudAccount = {
  credentials: CredentialSource;
  endpoint: Endpoint;
  calls: CallCounts;
};

/** The SDK's defaults (3 s) are too short for CopyImage; a look's lease outlives both together. */
const CONNECT_TIMEOUT_MS = 5_000;
const READ_TIMEOUT_MS = 15_000;

/** Client configuration for one region. No retries here: the engine decides when to ask again. */
export function clientConfig(
  credentials: Credentials,
  endpoint: Endpoint,
  regionId: string,
): $OpenApiUtil.Config {
  return new $OpenApiUtil.Config({
    ...credentials,
    regionId,
    protocol: endpoint?.protocol ?? "HTTPS",
    ...(endpoint ? { endpoint: endpoint.host } : {}),
    connectTimeout: CONNECT_TIMEOUT_MS,
    readTimeout: READ_TIMEOUT_MS,
  });
}

/** The class behind a CommonJS default export, whichever way the module was loaded. */
export function clientClass<Client>(imported: Client): Client {
  return (imported as { default?: Client }).default ?? imported;
}
