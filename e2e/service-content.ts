/** A published package version of the demo world that is available in REGIONS. */
const PACKAGE_VERSION = "dv-nginx126";
const REGIONS = ["cn-hangzhou", "cn-beijing", "ap-southeast-1"];

function templateOf(comment: string): string {
  return `ROSTemplateFormatVersion: '2015-09-01'
# ${comment}
Parameters:
  ServerName:
    Type: String
    Label: { en: Server name, zh-cn: 服务器名称 }
    MinLength: 2
  Password:
    Type: String
    NoEcho: true
    Label: { en: Password, zh-cn: 密码 }
    MinLength: 8
Resources:
  Network:
    Type: ALIYUN::ECS::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
  Web:
    Type: ALIYUN::ECS::Instance
    Properties:
      ImageId: m-replaced-in-every-region
      InstanceType: ecs.g7.large
      InstanceName: { Ref: ServerName }
      Password: { Ref: Password }
Outputs:
  InstanceId:
    Description: The machine that was created.
    Value: { 'Fn::GetAtt': [Web, InstanceId] }
`;
}

/** A service as journeys need it: what it says and who may see it. */
export type JourneyService = { name: string; type: "private" | "public" };

/** A service of one template, with one image associated and two parameters; the notes stand in line 2 of the template. */
export function contentOf({ name, type }: JourneyService, notes: string) {
  const template = {
    name: "standard",
    files: [{ path: "template.yaml", text: templateOf(notes) }],
    allowedRegionIds: REGIONS,
    parameterSets: [],
    associations: { "Resources.Web.Properties.ImageId": PACKAGE_VERSION },
  };
  return {
    type,
    infos: {
      en: { name, description: "A web server, ready after a minute." },
      "zh-CN": { name: `${name} 服务`, description: "一分钟即可使用的网站服务器。" },
    },
    icon: null,
    releaseNotes: notes,
    templates: [template],
  };
}
