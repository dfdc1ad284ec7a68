import { describe, expect, it } from "vitest";
import { analyseTemplate } from "../analyse-template";
import { substitute } from "../substitute";

function read(text: string) {
  return analyseTemplate([{ path: "t.yaml", text }], null);
}

function resource(type: string, properties: unknown): string {
  return JSON.stringify({ Resources: { X: { Type: type, Properties: properties } } });
}

describe("an ECS image", () => {
  const POOLS = { NodePools: [{}, { ScalingGroup: { ImageId: "a" } }] };
  const POOL_PATH = "NodePools.1.ScalingGroup.ImageId";

  it.each([
    ["ALIYUN::ECS::Instance", { ImageId: "a" }, "ImageId"],
    ["ALIYUN::ECS::InstanceGroup", { ImageId: "a" }, "ImageId"],
    ["ALIYUN::ECS::InstanceClone", { ImageId: "a" }, "ImageId"],
    ["ALIYUN::ECS::InstanceGroupClone", { ImageId: "a" }, "ImageId"],
    ["ALIYUN::ECS::PrepayInstance", { ImageId: "a" }, "ImageId"],
    ["ALIYUN::ECS::LaunchTemplate", { ImageId: "a" }, "ImageId"],
    [
      "ALIYUN::ECS::AutoProvisioningGroup",
      { LaunchConfiguration: { ImageId: "a" } },
      "LaunchConfiguration.ImageId",
    ],
    [
      "ALIYUN::ECS::AutoProvisioningGroup",
      { LaunchTemplateConfig: [{ ImageId: "a" }] },
      "LaunchTemplateConfig.0.ImageId",
    ],
    ["ALIYUN::ESS::ScalingConfiguration", { ImageId: "a" }, "ImageId"],
    ["ALIYUN::EHPC::Cluster", { ImageId: "a" }, "ImageId"],
    ["ALIYUN::EHPC::AutoScaleConfig", { ImageId: "a" }, "ImageId"],
    ["ALIYUN::EHPC::AutoScaleConfig", { Queues: [{ QueueImageId: "a" }] }, "Queues.0.QueueImageId"],
    ["ALIYUN::CS::ClusterNodePool", { ScalingGroup: { ImageId: "a" } }, "ScalingGroup.ImageId"],
    ["ALIYUN::CS::ManagedKubernetesCluster", POOLS, POOL_PATH],
    ["ALIYUN::CS::KubernetesCluster", POOLS, POOL_PATH],
    ["ALIYUN::CS::Cluster", { ImageId: "a" }, "ImageId"],
    ["ALIYUN::GWS::Instance", { ImageId: "a" }, "ImageId"],
  ])("of %s has its place: %o", (type, properties, property) => {
    const { slots, issues } = read(resource(type, properties));
    const path = `Resources.X.Properties.${property}`;
    expect(slots).toMatchObject([{ path, resource: "X", type, property, value: "a" }]);
    expect(issues).toEqual([]);
  });

  it("out of sight behind a function is said to be there", () => {
    const call = { "Fn::If": ["C", [], []] };
    const { slots, issues } = read(resource("ALIYUN::CS::KubernetesCluster", { NodePools: call }));
    expect(slots).toEqual([]);
    expect(issues.map(({ ruleId }) => ruleId)).toEqual(["images-out-of-sight"]);
  });
});

describe("an image that is none of ours", () => {
  it.each([
    ["ALIYUN::ECS::CopyImage", { ImageId: "m-1" }, "image-operated-on"],
    ["ALIYUN::ECS::ImageSharePermission", { ImageId: "m-1" }, "image-operated-on"],
    ["ALIYUN::ECS::ImagePipeline", { BaseImage: "m-1" }, "image-operated-on"],
    ["DATASOURCE::ECS::Images", { ImageId: "m-1" }, "image-operated-on"],
    ["ALIYUN::CDDC::MyBase", { ImageId: "m-1" }, "image-of-another-product"],
    ["ALIYUN::CloudPhone::InstanceGroup", { ImageId: "m-1" }, "image-of-another-product"],
    ["ALIYUN::ECD::Bundle", { ImageId: "m-1" }, "image-of-another-product"],
    ["ALIYUN::ENS::Instance", { ImageId: "m-1" }, "image-of-another-product"],
    ["ALIYUN::SWAS::Instance", { ImageId: "m-1" }, "image-of-another-product"],
    ["ALIYUN::SWAS::Instances", { ImageId: "m-1" }, "image-of-another-product"],
    // The vendor's page names it, but the resource has no such property.
    ["ALIYUN::ESS::ScalingGroup", { ImageId: "m-1" }, "unknown-image-property"],
    ["ALIYUN::ECS::Instance", { imageId: "m-1", Tags: [{ ImageId: "m-1" }] }, "no-image"],
    ["ALIYUN::ECI::ContainerGroup", { Container: [{ Image: "m-1" }] }, "no-image"],
    ["constructor", { ImageId: "m-1" }, "no-image"],
    ["__proto__", { ImageId: "m-1" }, "no-image"],
  ])("is left alone in %s %o", (type, properties, rule) => {
    const text = resource(type, properties);
    const { slots, issues } = read(text);
    expect(slots).toEqual([]);
    expect(new Set(issues.map(({ ruleId }) => ruleId))).toEqual(new Set([rule, "no-image"]));
  });

  it("says where the image of a scaling group belongs", () => {
    const { issues } = read(resource("ALIYUN::ESS::ScalingGroup", { ImageId: "m-1" }));
    const instead = "ALIYUN::ESS::ScalingConfiguration.ImageId";
    const told = issues.find(({ ruleId }) => ruleId === "unknown-image-property");
    expect(told?.sentence.values).toMatchObject({ instead });
  });

  it("reads the same in many places and is replaced in one", () => {
    const written = everywhere("linux");
    const { slots, issues } = read(written);
    expect(slots.map(({ path }) => path)).toEqual(["Resources.Web.Properties.ImageId"]);
    expect(issues.map(({ ruleId }) => ruleId)).toContain("image-in-constraints");
    const after = substitute([{ path: "t.yaml", text: written }], slots, () => "m-new");
    expect(after.files[0]?.text).toBe(everywhere("m-new"));
  });
});

/** A template in which the image's text stands in many places that are no slots. */
function everywhere(image: string): string {
  return `ROSTemplateFormatVersion: '2015-09-01' # linux
Description: linux
Metadata:
  ALIYUN::ROS::Interface:
    ResourcesForParameterConstraints:
      Web: {Type: 'ALIYUN::ECS::Instance', Properties: {ImageId: linux}}
Mappings: {linux: {linux: {ImageId: linux}}}
Parameters:
  ImageId: {Type: String, Default: linux, AllowedValues: [linux, windows]}
Resources:
  linux:
    Type: ALIYUN::ECS::Command
    Properties: {ImageId: linux, CommandContent: "ImageId: linux"}
  Desk: {Type: 'ALIYUN::ECD::Bundle', Properties: {ImageId: linux}}
  Copy: {Type: 'ALIYUN::ECS::CopyImage', Properties: {ImageId: linux}}
  Web:
    Type: ALIYUN::ECS::Instance
    Properties:
      InstanceName: linux
      # ImageId: linux
      ImageId: ${image} # linux
      Tags: [{Key: ImageId, Value: linux}]
      UserData: |
        ImageId: linux
Outputs: {ImageId: {Value: linux}}
`;
}
