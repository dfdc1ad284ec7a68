import type { ImageCatalog } from "../image-properties";

/**
 * Where ROS resources take image ids. Source: the resource specifications of ROS
 * (github.com/aliyun/Resource-Orchestration-Service-Cloud-Development-Kit), and templates in use for
 * the types that are older than it.
 */
export const ROS_IMAGES: ImageCatalog = {
  taken: {
    "ALIYUN::ECS::Instance": ["ImageId"],
    "ALIYUN::ECS::InstanceGroup": ["ImageId"],
    "ALIYUN::ECS::InstanceClone": ["ImageId"],
    "ALIYUN::ECS::InstanceGroupClone": ["ImageId"],
    "ALIYUN::ECS::PrepayInstance": ["ImageId"],
    "ALIYUN::ECS::LaunchTemplate": ["ImageId"],
    "ALIYUN::ECS::AutoProvisioningGroup": [
      "LaunchConfiguration.ImageId",
      "LaunchTemplateConfig.*.ImageId",
    ],
    "ALIYUN::ESS::ScalingConfiguration": ["ImageId"],
    "ALIYUN::EHPC::Cluster": ["ImageId"],
    "ALIYUN::EHPC::AutoScaleConfig": ["ImageId", "Queues.*.QueueImageId"],
    "ALIYUN::CS::ClusterNodePool": ["ScalingGroup.ImageId"],
    "ALIYUN::CS::ManagedKubernetesCluster": ["NodePools.*.ScalingGroup.ImageId"],
    "ALIYUN::CS::KubernetesCluster": ["NodePools.*.ScalingGroup.ImageId"],
    "ALIYUN::CS::Cluster": ["ImageId"],
    "ALIYUN::GWS::Instance": ["ImageId"],
  },
  operatedOn: {
    "ALIYUN::ECS::CopyImage": ["ImageId"],
    "ALIYUN::ECS::ImageSharePermission": ["ImageId"],
    "ALIYUN::ECS::ImagePipeline": ["BaseImage"],
    "DATASOURCE::ECS::Images": ["ImageId"],
  },
  foreign: {
    "ALIYUN::CDDC::MyBase": ["ImageId"],
    "ALIYUN::CloudPhone::InstanceGroup": ["ImageId"],
    "ALIYUN::ECD::Bundle": ["ImageId"],
    "ALIYUN::ENS::Instance": ["ImageId"],
    "ALIYUN::SWAS::Instance": ["ImageId"],
    "ALIYUN::SWAS::Instances": ["ImageId"],
  },
  unknown: {
    // The vendor's page on deployment packages names it; the specification has no such property.
    "ALIYUN::ESS::ScalingGroup": { ImageId: "ALIYUN::ESS::ScalingConfiguration.ImageId" },
  },
};
