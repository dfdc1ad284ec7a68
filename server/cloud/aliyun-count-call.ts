import type { CallCounts } from "../domain/cloud/call-counts";
import { toCloudError } from "./aliyun-errors";
import { tallyCall } from "./call-tally";

/** Makes one call and counts how it was answered, and for the work it is made in. Throws CloudError. */
export async function countCall<T>(
  calls: CallCounts,
  call: { operation: string; regionId: string },
  run: () => Promise<T>,
): Promise<T> {
  tallyCall(call.operation);
  try {
    const result = await run();
    calls.count({ ...call, answer: "result" });
    return result;
  } catch (thrown) {
    const error = toCloudError(call.operation, thrown);
    calls.count({ ...call, answer: error.kind });
    throw error;
  }
}
