import { CloudError } from "../domain/cloud/cloud-error";
import type { CloudAccount, Credentials } from "./aliyun-access";
import { countCall } from "./aliyun-count-call";

/** The two clocks may disagree on when assumed keys end; the cloud's word counts. */
const KEYS_REFUSED = /^(InvalidSecurityToken|SecurityToken)/;

function areKeysRefused(error: unknown): boolean {
  return error instanceof CloudError && KEYS_REFUSED.test(error.said.code);
}

/**
 * Makes one call with the account's keys. Keys that the cloud no longer takes are forgotten, and the call, of which nothing
 * came, is made once more with new ones. Throws CloudError.
 */
export async function callAs<T>(
  account: CloudAccount,
  call: { operation: string; regionId: string },
  run: (credentials: Credentials) => Promise<T>,
): Promise<T> {
  const callWith = (credentials: Credentials) =>
    countCall(account.calls, call, () => run(credentials));
  const kept = await account.credentials.read();
  try {
    return await callWith(kept);
  } catch (error) {
    if (!areKeysRefused(error)) throw error;
    account.credentials.forget();
    const fresh = await account.credentials.read();
    if (fresh === kept) throw error;
    return callWith(fresh);
  }
}
