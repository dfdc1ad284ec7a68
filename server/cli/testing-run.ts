import type { Outcome } from "./outcome";
import { runCli } from "./run-cli";

/** Where tests find the page of rules. */
export const RULES_PAGE = "https://imagecast.example/template-rules";

/** Runs a command line as if it were called in `cwd`. */
export function run(args: readonly string[], cwd = "/"): Promise<Outcome> {
  return runCli(args, { cwd, version: "1.2.3", rulesPage: RULES_PAGE });
}

/** A ROS template with one image that is a literal and one that a parameter gives. */
export const TWO_IMAGES = `ROSTemplateFormatVersion: '2015-09-01'
Parameters:
  Image: { Type: String, Default: centos_7 }
Resources:
  Web:
    Type: ALIYUN::ECS::Instance
    Properties:
      ImageId: 'my_image' # 镜像
  Db:
    Type: ALIYUN::ECS::Instance
    Properties:
      ImageId: !Ref Image
`;

/** A ROS template without anything wrong. */
export const ONE_IMAGE = `ROSTemplateFormatVersion: '2015-09-01'
Resources:
  Web:
    Type: ALIYUN::ECS::Instance
    Properties:
      ImageId: "my_image"
`;

/** A Terraform file without anything wrong. */
export const MAIN_TF = `resource "alicloud_instance" "web" {
  image_id = "my_image"
}
`;
