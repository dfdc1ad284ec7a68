import type { TemplateFile } from "../template-file";

/**
 * A Terraform template of the usual shape: variables, locals, a network, instances from images that are
 * written out or come from a variable, and a local module. `count` repeats all of it under other names.
 * It has an image every 2 KB, a variable every 1.4 KB and a resource every 0.4 KB; in public templates
 * it is every 3, 1 and 0.4 KB.
 */
export function terraformSample(count: number): TemplateFile[] {
  const numbers = Array.from({ length: count }, (_, index) => `${index}`);
  return [
    { path: "main.tf", text: HEAD + numbers.map(resources).join("\n") },
    { path: "variables.tf", text: numbers.map(variables).join("\n") },
    { path: "modules/web/main.tf", text: MODULE },
  ];
}

const HEAD = `terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.220"
    }
  }
}

provider "alicloud" {
  region = var.region_0
}

data "alicloud_zones" "zones" {
  available_resource_creation = "VSwitch"
}

`;

const MODULE = `variable "image" {
  type = string
}

resource "alicloud_instance" "web" {
  image_id      = var.image
  instance_type = "ecs.g7.large"
}
`;

function variables(n: string): string {
  return `variable "region_${n}" {
  type        = string
  default     = "cn-hangzhou"
  description = "Region that everything is deployed in"
}

variable "instance_type_${n}" {
  type    = string
  default = "ecs.g7.large"
  description = <<EOT
  {
    "Label": { "en": "Instance type", "zh-cn": "实例规格" },
    "AssociationProperty": "ALIYUN::ECS::Instance::InstanceType"
  }
  EOT
}

variable "image_${n}" {
  type    = string
  default = "centos_7"
}
`;
}

function resources(n: string): string {
  return `locals {
  name_${n} = "web-\${var.region_${n}}-${n}"
  tags_${n} = { for key, value in { app = "web", stage = "live" } : key => upper(value) }
}

resource "alicloud_vpc" "vpc_${n}" {
  vpc_name   = local.name_${n}
  cidr_block = "192.168.0.0/16"
}

# One group for all instances of the software.
resource "alicloud_security_group" "group_${n}" {
  name   = "\${local.name_${n}}-group"
  vpc_id = alicloud_vpc.vpc_${n}.id
}

resource "alicloud_instance" "web_${n}" {
  count                      = 2
  image_id                   = "m-bp1aaaaaaaaaaaaaaaaa"
  instance_type              = var.instance_type_${n}
  security_groups            = [alicloud_security_group.group_${n}.id]
  instance_name              = local.name_${n}
  system_disk_category       = "cloud_essd"
  system_disk_size           = 40
  internet_max_bandwidth_out = var.region_${n} == "cn-hangzhou" ? 10 : 0
  tags                       = merge(local.tags_${n}, { Name = "web", "stack:id" = "${n}" })

  data_disks {
    name     = "data"
    size     = 100
    category = "cloud_essd"
  }

  user_data = <<-EOF
    #!/bin/sh
    image_id="none of ours"
    systemctl enable --now web
  EOF
}

resource "alicloud_vswitch" "switch_${n}" {
  vpc_id       = alicloud_vpc.vpc_${n}.id
  cidr_block   = cidrsubnet(alicloud_vpc.vpc_${n}.cidr_block, 8, 1)
  zone_id      = data.alicloud_zones.zones.zones[0].id
  vswitch_name = "\${local.name_${n}}-switch"
}

resource "alicloud_security_group_rule" "http_${n}" {
  type              = "ingress"
  ip_protocol       = "tcp"
  nic_type          = "intranet"
  policy            = "accept"
  port_range        = "80/80"
  priority          = 1
  security_group_id = alicloud_security_group.group_${n}.id
  cidr_ip           = "0.0.0.0/0"
}

resource "alicloud_eip_address" "address_${n}" {
  address_name         = local.name_${n}
  bandwidth            = "10"
  internet_charge_type = "PayByTraffic"
  payment_type         = "PayAsYouGo"
}

resource "alicloud_eip_association" "association_${n}" {
  allocation_id = alicloud_eip_address.address_${n}.id
  instance_id   = alicloud_instance.web_${n}[0].id
}

resource "alicloud_db_instance" "database_${n}" {
  engine               = "MySQL"
  engine_version       = "8.0"
  instance_type        = "mysql.n2.medium.1"
  instance_storage     = "20"
  vswitch_id           = alicloud_vswitch.switch_${n}.id
  security_ips         = [alicloud_vpc.vpc_${n}.cidr_block]
  instance_charge_type = "Postpaid"

  parameters {
    name  = "innodb_large_prefix"
    value = "ON"
  }
}

resource "alicloud_ess_scaling_group" "scaling_${n}" {
  min_size           = 1
  max_size           = 10
  scaling_group_name = local.name_${n}
  removal_policies   = ["OldestInstance", "NewestInstance"]
  vswitch_ids        = [alicloud_vswitch.switch_${n}.id]
}

resource "alicloud_ess_scaling_configuration" "scale_${n}" {
  scaling_group_id  = alicloud_ess_scaling_group.scaling_${n}.id
  image_id          = var.image_${n}
  instance_type     = var.instance_type_${n}
  security_group_id = alicloud_security_group.group_${n}.id
  force_delete      = true
  enable            = true
}

module "web_${n}" {
  source = "./modules/web"
  image  = "centos_7"
}

output "address_${n}" {
  value = alicloud_instance.web_${n}[*].public_ip
}
`;
}
