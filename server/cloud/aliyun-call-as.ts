import { CloudError } from "../domain/cloud/cloud-error";
import type { CloudAccount, Credentials } from "./aliyun-access";
import { countCall } from "./aliyun-count-call";

/** The two clocks may disagree on when assumed keys end; the cloud's word counts. */
const KEYS_REFUSED = /^(InvalidSecurityToken|SecurityToken)/;

/** Makes one call with the account's keys, and forgets keys that the cloud no longer takes. Throws CloudError. */
export async function callAs<T>(
  account: CloudAccount,
  call: { operation: string; regionId: string },
  run: (credentials: Credentials) => Promise<T>,
): Promise<T> {
  const credentials = await account.credentials.read();
  try {
    return await countCall(account.calls, call, () => run(credentials));
  } catch (error) {
    if (error instanceof CloudError && KEYS_REFUSED.test(error.said.code))
      account.credentials.forget();
    throw error;
  }
}
