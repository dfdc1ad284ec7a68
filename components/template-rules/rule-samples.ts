import type { RuleId } from "@/server/domain/template/rule-catalog";

/** What a rule's message says of, on the page that explains it, and how the text is mended. */
export type RuleSample = {
  values: Record<string, string | number>;
  before?: string;
  after?: string;
};

const ROS = { resource: "Web", type: "ALIYUN::ECS::Instance", property: "ImageId" };
const TERRAFORM = { resource: "web", type: "alicloud_instance", property: "image_id" };
const IMAGE = "centos_7_9_x64_20G_alibase_20240403.vhd";
const VERSION = { package: "nginx_image", version: "v1_28" };

function traced(value: string) {
  return { traced: "yes", value };
}

const UNTRACED = { traced: "no", value: "" };

/** Values that fill the gaps of every rule's message, and for some the text before and after. */
export const RULE_SAMPLES: Record<RuleId, RuleSample> = {
  "image-from-parameter": {
    values: { ...ROS, name: "ImageParam", ...traced(IMAGE) },
    before: "ImageId: !Ref ImageParam",
    after: `ImageId: ${IMAGE}`,
  },
  "image-from-mapping": {
    values: { ...ROS, name: "Images", ...traced(IMAGE) },
    before: "ImageId: !FindInMap [Images, Web, Id]",
    after: `ImageId: ${IMAGE}`,
  },
  "image-from-function": {
    values: { ...ROS, name: "Fn::Select", ...UNTRACED },
    before: "ImageId: !Select [0, [my_image, my_other_image]]",
    after: "ImageId: my_image",
  },
  "image-from-resource": {
    values: { ...ROS, name: "Copy.ImageId", ...UNTRACED },
    before: "ImageId: !GetAtt Copy.ImageId",
    after: "ImageId: my_image",
  },
  "image-from-alias": {
    values: { ...ROS, name: "*image", ...traced("my_image") },
    before: "ImageId: *image",
    after: "ImageId: my_image",
  },
  "image-from-variable": {
    values: { ...TERRAFORM, name: "var.image", ...traced("my_image") },
    before: "image_id = var.image",
    after: 'image_id = "my_image"',
  },
  "image-from-local": {
    values: { ...TERRAFORM, name: "local.image", ...traced("my_image") },
    before: "image_id = local.image",
    after: 'image_id = "my_image"',
  },
  "image-from-data-source": {
    values: { ...TERRAFORM, name: "data.alicloud_images.centos", ...UNTRACED },
    before: "image_id = data.alicloud_images.centos.images[0].id",
    after: 'image_id = "my_image"',
  },
  "image-from-expression": {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is Terraform's
    values: { ...TERRAFORM, name: '"my_${var.kind}"', ...UNTRACED },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is Terraform's
    before: 'image_id = "my_${var.kind}"',
    after: 'image_id = "my_image"',
  },
  "image-not-text": {
    values: { ...ROS, name: "20240403" },
    before: "ImageId: 20240403",
    after: 'ImageId: "20240403"',
  },
  "image-empty": {
    values: ROS,
    before: 'ImageId: ""',
    after: "ImageId: my_image",
  },
  "image-with-spaces": {
    values: { ...ROS, value: "my_image" },
    before: 'ImageId: " my_image"',
    after: 'ImageId: "my_image"',
  },
  "image-shared-by-anchor": {
    values: { ...ROS, value: "my_image" },
    before: "ImageId: &image my_image",
    after: "ImageId: my_image",
  },
  "image-of-one-region": { values: { ...ROS, value: "m-bp1g7004ksh0oeuco6ty" } },
  "image-and-family": {
    values: ROS,
    before: "ImageId: my_image\nImageFamily: my_family",
    after: "ImageId: my_image",
  },
  "unknown-image-property": {
    values: {
      resource: "Group",
      type: "ALIYUN::ESS::ScalingGroup",
      property: "ImageId",
      instead: "ALIYUN::ESS::ScalingConfiguration.ImageId",
    },
    before: "Type: ALIYUN::ESS::ScalingGroup\nProperties:\n  ImageId: my_image",
    after: "Type: ALIYUN::ESS::ScalingConfiguration\nProperties:\n  ImageId: my_image",
  },
  "image-operated-on": {
    values: { resource: "Copy", type: "ALIYUN::ECS::CopyImage", property: "ImageId" },
  },
  "image-of-another-product": {
    values: { resource: "Light", type: "ALIYUN::SWAS::Instance", property: "ImageId" },
  },
  "image-in-constraints": { values: { ...ROS, value: IMAGE } },
  "images-out-of-sight": {
    values: { ...ROS, resource: "Cluster", property: "NodePools" },
    before: "NodePools: !Ref Pools",
    after: "NodePools:\n  - ScalingGroup:\n      ImageId: my_image",
  },
  "no-image": { values: {} },
  "not-associated": { values: { ...ROS, value: "my_image" } },
  "association-lost": { values: { ...VERSION, path: "Resources.Web.Properties.ImageId" } },
  "version-gone": { values: VERSION },
  "draft-version": { values: { ...VERSION, region: "cn-hangzhou" } },
  "region-unavailable": {
    values: { ...VERSION, count: 2, regions: "ap-southeast-1, eu-central-1" },
  },
  "yaml-syntax": {
    values: { detail: "Missing closing 'quote" },
    before: "ImageId: 'my_image",
    after: "ImageId: 'my_image'",
  },
  "hcl-syntax": {
    values: { detail: "image_id =" },
    before: "image_id =",
    after: 'image_id = "my_image"',
  },
  "duplicate-key": {
    values: { key: "ImageId" },
    before: "ImageId: my_image\nImageId: my_other_image",
    after: "ImageId: my_image",
  },
  "workspace-unreadable": {
    values: { file: "main.tf" },
    before: "main.tf: !Ref Main",
    after: 'main.tf: |-\n  resource "alicloud_instance" "web" { … }',
  },
  "terraform-not-checked": { values: { file: "main.tf" } },
  "not-a-template": { values: {} },
  "too-large": { values: { kib: 700, limit: 512 } },
  "too-deep": { values: { limit: 200 } },
  "too-many-aliases": { values: {} },
  "too-many-images": { values: {} },
  "not-utf-8": { values: {} },
};
