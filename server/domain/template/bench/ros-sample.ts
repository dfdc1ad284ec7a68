/**
 * A ROS template of the usual shape: labelled parameters that show and hide each other, conditions, a
 * network, a group of instances from an image and what waits for it. `count` repeats parameters and
 * resources under other names, for a template of any size.
 */
export function rosSample(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => (index === 0 ? "" : `${index}`));
  return [
    HEAD,
    "Parameters:\n",
    ...numbers.map(parameters),
    "Resources:\n",
    ...numbers.map(resources),
  ].join("");
}

const HEAD = `ROSTemplateFormatVersion: '2015-09-01'
Description:
  en: Starts a group of instances from one image, in a new network or in one
    that is there already.
  zh-cn: 用一个镜像创建一组实例，可以新建专有网络，也可以使用已有的专有网络。
Conditions:
  NewNetwork:
    Fn::Equals:
    - true
    - Ref: CreateNetwork
  PublicAddress:
    Fn::Equals:
    - Ref: AllocatePublicIP
    - true
`;

function parameters(n: string): string {
  return `  PayType${n}:
    Type: String
    Label:
      en: How the instances are paid for
      zh-cn: 付费类型
    AssociationProperty: ChargeType
    AssociationPropertyMetadata:
      LocaleKey: InstanceChargeType
    Default: PostPaid
    AllowedValues:
      - PostPaid
      - PrePaid
  PayPeriod${n}:
    Type: Number
    Label:
      en: Months that are paid in advance
      zh-cn: 购买时长
    AssociationProperty: PayPeriod
    AssociationPropertyMetadata:
      Visible:
        Condition:
          Fn::Not:
            Fn::Equals:
              - \${PayType${n}}
              - PostPaid
    Default: 1
    AllowedValues:
      - 1
      - 2
      - 3
      - 6
      - 12
  InstanceType${n}:
    Type: String
    Label:
      en: Instance type
      zh-cn: 实例规格
    AssociationProperty: ALIYUN::ECS::Instance::InstanceType
    AssociationPropertyMetadata:
      ZoneId: \${ZoneId${n}}
      InstanceChargeType: \${PayType${n}}
  ZoneId${n}:
    Type: String
    Label:
      en: Zone
      zh-cn: 可用区
    AssociationProperty: ALIYUN::ECS::Instance::ZoneId
  CreateNetwork${n}:
    Type: Boolean
    Label:
      en: Create a network
      zh-cn: 新建专有网络
    Default: false
  NetworkBlock${n}:
    Type: String
    Label:
      en: Addresses of the network
      zh-cn: 专有网络网段
    Description:
      en: 'A block of private addresses; <br>these are possible, with all smaller
        ones inside of them: <br><font color=''green''>[10.0.0.0/8]</font><br><font
        color=''green''>[172.16.0.0/12]</font>'
      zh-cn: 私有网段
    AssociationProperty: ALIYUN::VPC::VPC::CidrBlock
    AssociationPropertyMetadata:
      Visible:
        Condition:
          Fn::Equals:
          - \${CreateNetwork${n}}
          - true
    Default: 192.168.0.0/16
  VpcId${n}:
    Type: String
    Label:
      en: Network
      zh-cn: 专有网络
    AssociationProperty: ALIYUN::ECS::VPC::VPCId
    AssociationPropertyMetadata:
      Visible:
        Condition:
          Fn::Equals:
          - \${CreateNetwork${n}}
          - false
    Default: ''
  InstancePassword${n}:
    Type: String
    Label:
      en: Password
      zh-cn: 登录密码
    ConstraintDescription:
      en: 8 to 30 characters of three kinds (capital letters, small letters, digits,
        ()\`~!@#$%^&*_-+=|{}[]:;'<>,.?/)
      zh-cn: 长度为 8 至 30 个字符
    AssociationProperty: ALIYUN::ECS::Instance::Password
    AllowedPattern: '[0-9A-Za-z\\_\\-\\&:;''<>,=%\`~!@#\\(\\)\\$\\^\\*\\+\\|\\{\\}\\[\\]\\.\\?\\/]+$'
    MinLength: 8
    MaxLength: 30
    NoEcho: true
`;
}

function resources(n: string): string {
  return `  Vpc${n}:
    Type: ALIYUN::ECS::VPC
    Condition: NewNetwork
    Properties:
      CidrBlock:
        Ref: NetworkBlock${n}
      VpcName:
        Ref: ALIYUN::StackName
  SecurityGroup${n}:
    Type: ALIYUN::ECS::SecurityGroup
    Properties:
      # Everything may go out; what may come in is for the software to say.
      VpcId:
        Fn::If:
        - NewNetwork
        - Ref: Vpc${n}
        - Ref: VpcId${n}
      #SecurityGroupIngress:
      #  - PortRange: 80/80
      #    IpProtocol: tcp
  InstanceGroup${n}:
    Type: ALIYUN::ECS::InstanceGroup
    Properties:
      ZoneId:
        Ref: ZoneId${n}
      VpcId:
        Fn::If:
        - NewNetwork
        - Ref: Vpc${n}
        - Ref: VpcId${n}
      SecurityGroupId:
        Ref: SecurityGroup${n}
      ImageId: centos_7
      IoOptimized: optimized
      InstanceChargeType:
        Ref: PayType${n}
      Period:
        Ref: PayPeriod${n}
      # As large as the software needs it.
      SystemDiskSize: 200
      DiskMappings:
      - Category: cloud_essd
        Size: 200
      MaxAmount: 1
      InstanceType:
        Ref: InstanceType${n}
      Password:
        Ref: InstancePassword${n}
      InstanceName:
        Fn::Join:
        - '-'
        - - Ref: ALIYUN::StackName
          - '[1,4]'
  WaitConditionHandle${n}:
    Type: ALIYUN::ROS::WaitConditionHandle
    Properties: {}
  WaitCondition${n}:
    Type: ALIYUN::ROS::WaitCondition
    Properties:
      Count: 1
      Handle:
        Ref: WaitConditionHandle${n}
      Timeout: 1800
`;
}
