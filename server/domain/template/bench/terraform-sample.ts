import type { TemplateFile } from "../template-file";

/**
 * A Terraform template of the usual shape: variables, locals, a network, instances from images that are
 * written out or come from a variable, and a local module. `count` repeats all of it under other names.
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

resource "alicloud_ess_scaling_configuration" "scale_${n}" {
  scaling_group_id  = alicloud_vpc.vpc_${n}.id
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
