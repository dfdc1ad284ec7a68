import RosModule from "@alicloud/ros20190910";
import { type CloudAccount, clientClass, clientConfig } from "./aliyun-access";
import { callAs } from "./aliyun-call-as";

const RosClient = clientClass(RosModule);

/** Asks ROS in one region of an account. Throws CloudError, with the name of the operation. */
export function callRos<T>(
  account: CloudAccount,
  regionId: string,
  operation: string,
  run: (client: InstanceType<typeof RosClient>) => Promise<T>,
): Promise<T> {
  return callAs(account, { operation, regionId }, (credentials) =>
    run(new RosClient(clientConfig(credentials, account.endpoint, regionId))),
  );
}
