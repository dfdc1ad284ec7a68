import type { CallCounts } from "../domain/cloud/call-counts";
import type { CloudAccount, Credentials, Endpoint } from "./aliyun-access";
import { assumedCredentials } from "./aliyun-assume-role";
import { aliyunImageCloud } from "./aliyun-image-cloud";
import { aliyunResourceCloud } from "./aliyun-resource-cloud";
import { aliyunStackCloud } from "./aliyun-stack-cloud";
import type { Cloud, GrantedAccount } from "./cloud";

/** What it takes to reach the cloud: the platform account, its keys, and where the cloud answers. */
export type CloudAccess = {
  platformUid: string;
  credentials: Credentials;
  /** Null for Alibaba Cloud itself. */
  endpoint: Endpoint;
  /** Where every call is counted. */
  calls: CallCounts;
  /** Milliseconds since the epoch, for the age of assumed keys. */
  now(): number;
};

/** The cloud behind the platform account's keys. Opens no connection until it is asked something. */
export function aliyunCloud(access: CloudAccess): Cloud {
  const { endpoint, calls } = access;
  const enter = (account: GrantedAccount): CloudAccount => ({
    endpoint,
    calls,
    credentials: assumedCredentials(access.credentials, endpoint, account, access),
  });
  return {
    platformUid: access.platformUid,
    platform: aliyunImageCloud({
      endpoint,
      calls,
      credentials: { read: async () => access.credentials, forget() {} },
    }),
    supplier: kept((account) => aliyunImageCloud(enter(account))),
    customer: kept((account) => {
      const entered = enter(account);
      return { stacks: aliyunStackCloud(entered), resources: aliyunResourceCloud(entered) };
    }),
  };
}

/** One of each per account and role, so that assumed keys are used until they expire. */
function kept<T>(open: (account: GrantedAccount) => T): (account: GrantedAccount) => T {
  const known = new Map<string, T>();
  return (account) => {
    const key = `${account.uid}/${account.roleName}`;
    const found = known.get(key) ?? open(account);
    known.set(key, found);
    return found;
  };
}
