import type { Credentials, Endpoint } from "./aliyun-access";
import { assumedCredentials } from "./aliyun-assume-role";
import { aliyunImageCloud } from "./aliyun-image-cloud";
import type { Cloud, SupplierAccount } from "./cloud";
import type { ImageCloud } from "./image-cloud";

/** What it takes to reach the cloud: the platform account, its keys, and where the cloud answers. */
export type CloudAccess = {
  platformUid: string;
  credentials: Credentials;
  /** Null for Alibaba Cloud itself. */
  endpoint: Endpoint;
  /** Milliseconds since the epoch, for the age of assumed keys. */
  now(): number;
};

/** The cloud behind the platform account's keys. Opens no connection until it is asked something. */
export function aliyunCloud(access: CloudAccess): Cloud {
  const suppliers = new Map<string, ImageCloud>();
  const enter = (account: SupplierAccount) =>
    aliyunImageCloud({
      endpoint: access.endpoint,
      credentials: assumedCredentials(access.credentials, access.endpoint, account, access.now),
    });
  return {
    platformUid: access.platformUid,
    platform: aliyunImageCloud({
      endpoint: access.endpoint,
      credentials: { read: async () => access.credentials, forget() {} },
    }),
    supplier(account) {
      const key = `${account.uid}/${account.roleName}`;
      const known = suppliers.get(key) ?? enter(account);
      suppliers.set(key, known);
      return known;
    },
  };
}
