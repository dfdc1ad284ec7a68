import type { CloudAccount, Credentials } from "./aliyun-access";
import { toCloudError } from "./aliyun-errors";

/** The two clocks may disagree on when assumed keys end; the cloud's word counts. */
const KEYS_REFUSED = /^(InvalidSecurityToken|SecurityToken)/;

/** Makes one call with the account's keys, and forgets keys that the cloud no longer takes. Throws CloudError. */
export async function callAs<T>(
  account: CloudAccount,
  operation: string,
  run: (credentials: Credentials) => Promise<T>,
): Promise<T> {
  try {
    return await run(await account.credentials.read());
  } catch (thrown) {
    const error = toCloudError(operation, thrown);
    if (KEYS_REFUSED.test(error.said.code)) account.credentials.forget();
    throw error;
  }
}
