import type Ros from "@alicloud/ros20190910";
import {
  CreateStackRequest,
  CreateStackRequestParameters,
  GetStackRequest,
} from "@alicloud/ros20190910";

/** A template with one network and one machine, which starts from `image` (an expression of YAML). */
export function machineTemplate(image: string, more = ""): string {
  return [
    "ROSTemplateFormatVersion: '2015-09-01'",
    "Resources:",
    "  Web:",
    "    Type: ALIYUN::ECS::InstanceGroup",
    "    Properties:",
    "      VSwitchId: { Ref: Network }",
    `      ImageId: ${image}`,
    "  Network:",
    "    Type: ALIYUN::ECS::VSwitch",
    "    Properties: { CidrBlock: 192.168.0.0/24 }",
    more,
  ].join("\n");
}

/** Creates a stack in cn-hangzhou, or where `more` says, and answers its id. */
export async function createStack(
  client: Ros,
  templateBody: string,
  { parameters = {}, ...more }: CreateOptions = {},
): Promise<string> {
  const request = new CreateStackRequest({
    regionId: "cn-hangzhou",
    stackName: "web",
    templateBody,
    parameters: Object.entries(parameters).map(
      ([parameterKey, parameterValue]) =>
        new CreateStackRequestParameters({ parameterKey, parameterValue }),
    ),
    ...more,
  });
  return (await client.createStack(request)).body?.stackId ?? "";
}

type CreateOptions = Partial<Omit<CreateStackRequest, "parameters">> & {
  readonly parameters?: Readonly<Record<string, string>>;
};

/** A stack as GetStack tells it. */
export async function readStack(client: Ros, stackId: string, more: Partial<GetStackRequest> = {}) {
  const request = new GetStackRequest({ regionId: "cn-hangzhou", stackId, ...more });
  return (await client.getStack(request)).body;
}
