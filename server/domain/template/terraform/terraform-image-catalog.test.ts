import { expect, it } from "vitest";
import { readHclParser } from "../../../read-hcl-parser";
import { analyseTemplate } from "../analyse-template";

const hcl = await readHclParser();

function read(type: string, body: string) {
  const text = `resource "${type}" "web" {\n${body}\n}\n`;
  return analyseTemplate([{ path: "main.tf", text }], hcl);
}

const IMAGE = 'image_id = "a"';

it.each([
  ["alicloud_instance", IMAGE, "image_id"],
  ["alicloud_ecs_instance_set", IMAGE, "image_id"],
  ["alicloud_ecs_launch_template", IMAGE, "image_id"],
  ["alicloud_launch_template", IMAGE, "image_id"],
  ["alicloud_ess_scaling_configuration", IMAGE, "image_id"],
  [
    "alicloud_ess_instance_refresh",
    'desired_configuration_image_id = "a"',
    "desired_configuration_image_id",
  ],
  ["alicloud_cs_kubernetes_node_pool", IMAGE, "image_id"],
  [
    "alicloud_cs_kubernetes_node_pool",
    `upgrade_policy {\n ${IMAGE}\n}`,
    "upgrade_policy.0.image_id",
  ],
  ["alicloud_cs_kubernetes", IMAGE, "image_id"],
  ["alicloud_cs_managed_kubernetes", IMAGE, "image_id"],
  ["alicloud_ehpc_cluster", IMAGE, "image_id"],
  [
    "alicloud_ehpc_cluster_v2",
    `manager {\n manager_node {\n ${IMAGE}\n}\n}`,
    "manager.0.manager_node.0.image_id",
  ],
  [
    "alicloud_ehpc_cluster_v2",
    `queues {\n}\nqueues {\n compute_nodes {\n ${IMAGE}\n}\n}`,
    "queues.1.compute_nodes.0.image_id",
  ],
  ["alicloud_ehpc_queue", `compute_nodes = [{ ${IMAGE} }]`, "compute_nodes.0.image_id"],
  [
    "alicloud_ehpc_queue",
    `dynamic "compute_nodes" {\n content {\n ${IMAGE}\n}\n}`,
    "dynamic.compute_nodes.0.image_id",
  ],
  ["alicloud_rds_custom", IMAGE, "image_id"],
])("%s takes an ECS image: %s", (type, body, property) => {
  const { slots, issues } = read(type, body);
  const path = `main.tf:resource.${type}.web.${property}`;
  expect(slots).toMatchObject([{ path, resource: "web", type, property, value: "a" }]);
  expect(issues).toEqual([]);
});

it.each([
  ["alicloud_image_copy", 'source_image_id = "a"', "image-operated-on"],
  ["alicloud_image_share_permission", IMAGE, "image-operated-on"],
  ["alicloud_image_export", IMAGE, "image-operated-on"],
  ["alicloud_cddc_dedicated_propre_host", IMAGE, "image-of-another-product"],
  ["alicloud_eflo_node_group", IMAGE, "image-of-another-product"],
  ["alicloud_eflo_cluster", IMAGE, "image-of-another-product"],
  ["alicloud_ens_instance", IMAGE, "image-of-another-product"],
  ["alicloud_simple_application_server_instance", IMAGE, "image-of-another-product"],
  ["alicloud_ecd_bundle", IMAGE, "image-of-another-product"],
  ["alicloud_ecp_instance", IMAGE, "image-of-another-product"],
  ["alicloud_cloud_phone_instance_group", IMAGE, "image-of-another-product"],
  // The vendor's page names it, but the resource has no such argument.
  ["alicloud_ess_scaling_group", IMAGE, "unknown-image-property"],
  ["alicloud_auto_provisioning_group", `launch_template_config {\n ${IMAGE}\n}`, "no-image"],
  ["aws_instance", IMAGE, "no-image"],
  ["constructor", IMAGE, "no-image"],
])("%s has no image of ours: %s", (type, body, rule) => {
  const { slots, issues } = read(type, body);
  expect(slots).toEqual([]);
  expect(new Set(issues.map(({ ruleId }) => ruleId))).toEqual(new Set([rule, "no-image"]));
});

it("says that images are out of sight behind an expression", () => {
  const { slots, issues } = read("alicloud_ehpc_queue", "compute_nodes = var.nodes");
  expect(slots).toEqual([]);
  expect(issues.map(({ ruleId }) => ruleId)).toEqual(["images-out-of-sight"]);
});
