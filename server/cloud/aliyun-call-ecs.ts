import EcsModule from "@alicloud/ecs20140526";
import { type CloudAccount, clientClass, clientConfig } from "./aliyun-access";
import { callAs } from "./aliyun-call-as";

const EcsClient = clientClass(EcsModule);

/** Asks ECS in one region of an account. Throws CloudError, with the name of the operation. */
export function callEcs<T>(
  account: CloudAccount,
  regionId: string,
  operation: string,
  run: (client: InstanceType<typeof EcsClient>) => Promise<T>,
): Promise<T> {
  return callAs(account, { operation, regionId }, (credentials) =>
    run(new EcsClient(clientConfig(credentials, account.endpoint, regionId))),
  );
}
