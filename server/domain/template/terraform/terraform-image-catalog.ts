import type { ImageCatalog } from "../image-properties";

/**
 * Where resources of the alicloud provider take image ids. Source: the provider's resource schemas
 * (github.com/aliyun/terraform-provider-alicloud, `alicloud/resource_alicloud_*.go`).
 */
export const TERRAFORM_IMAGES: ImageCatalog = {
  taken: {
    alicloud_instance: ["image_id"],
    alicloud_ecs_instance_set: ["image_id"],
    alicloud_ecs_launch_template: ["image_id"],
    alicloud_launch_template: ["image_id"],
    alicloud_ess_scaling_configuration: ["image_id"],
    alicloud_ess_instance_refresh: ["desired_configuration_image_id"],
    alicloud_cs_kubernetes_node_pool: ["image_id", "upgrade_policy.image_id"],
    alicloud_cs_kubernetes: ["image_id"],
    alicloud_cs_managed_kubernetes: ["image_id"],
    alicloud_ehpc_cluster: ["image_id"],
    alicloud_ehpc_cluster_v2: ["manager.manager_node.image_id", "queues.compute_nodes.image_id"],
    alicloud_ehpc_queue: ["compute_nodes.image_id"],
    alicloud_rds_custom: ["image_id"],
  },
  operatedOn: {
    alicloud_image_copy: ["source_image_id"],
    alicloud_image_share_permission: ["image_id"],
    alicloud_image_export: ["image_id"],
  },
  foreign: {
    alicloud_cddc_dedicated_propre_host: ["image_id"],
    alicloud_eflo_node_group: ["image_id"],
    alicloud_eflo_cluster: ["image_id"],
    alicloud_ens_instance: ["image_id"],
    alicloud_simple_application_server_instance: ["image_id"],
    alicloud_ecd_bundle: ["image_id"],
    alicloud_ecp_instance: ["image_id"],
    alicloud_cloud_phone_instance_group: ["image_id"],
  },
  unknown: {
    // The vendor's page on deployment packages names it; the provider has no such argument.
    alicloud_ess_scaling_group: { image_id: "alicloud_ess_scaling_configuration.image_id" },
  },
};
