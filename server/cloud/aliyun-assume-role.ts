import StsModule, { AssumeRoleRequest } from "@alicloud/sts20150401";
import type { CallCounts } from "../domain/cloud/call-counts";
import {
  type CredentialSource,
  type Credentials,
  clientClass,
  clientConfig,
  type Endpoint,
} from "./aliyun-access";
import { countCall } from "./aliyun-count-call";
import type { GrantedAccount } from "./cloud";

const StsClient = clientClass(StsModule);

/** Shortest session STS gives (900 s): a step of the chain takes seconds. */
const SESSION_SECONDS = 900;

/** Keys are renewed this long before they expire, so that none expires in flight. */
const RENEW_BEFORE_MS = 120_000;

const STS_HOST = "sts.aliyuncs.com";
const STS_REGION = "cn-hangzhou";

async function askForKeys(
  platform: Credentials,
  endpoint: Endpoint,
  account: GrantedAccount,
): Promise<{ credentials: Credentials; expiresAt: number }> {
  const client = new StsClient(
    clientConfig(platform, endpoint ?? { host: STS_HOST, protocol: "HTTPS" }, STS_REGION),
  );
  const answer = await client.assumeRole(
    new AssumeRoleRequest({
      roleArn: `acs:ram::${account.uid}:role/${account.roleName}`,
      roleSessionName: "imagecast",
      durationSeconds: SESSION_SECONDS,
    }),
  );
  const keys = answer.body?.credentials;
  return {
    credentials: {
      accessKeyId: keys?.accessKeyId ?? "",
      accessKeySecret: keys?.accessKeySecret ?? "",
      securityToken: keys?.securityToken ?? "",
    },
    expiresAt: Date.parse(keys?.expiration ?? "") || 0,
  };
}

/**
 * Keys for an account that lets us in, through STS AssumeRole, kept until shortly before they expire.
 * Throws CloudError (`EntityNotExist.Role`, `NoPermission`) when the role does not let us in.
 */
export function assumedCredentials(
  platform: Credentials,
  endpoint: Endpoint,
  account: GrantedAccount,
  { now, calls }: { now(): number; calls: CallCounts },
): CredentialSource {
  let kept: { credentials: Credentials; expiresAt: number } | null = null;
  return {
    async read() {
      if (kept && kept.expiresAt - RENEW_BEFORE_MS > now()) return kept.credentials;
      kept = await countCall(calls, { operation: "AssumeRole", regionId: STS_REGION }, () =>
        askForKeys(platform, endpoint, account),
      );
      return kept.credentials;
    },
    forget() {
      kept = null;
    },
  };
}
