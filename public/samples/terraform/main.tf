terraform {
  required_providers {
    alicloud = {
      source = "aliyun/alicloud"
    }
  }
}

provider "alicloud" {
  region = var.region
}

resource "alicloud_security_group" "web" {
  security_group_name = "web"
  vpc_id              = var.vpc_id
}

resource "alicloud_instance" "web" {
  image_id        = "my_image"
  instance_type   = var.instance_type
  vswitch_id      = var.vswitch_id
  security_groups = [alicloud_security_group.web.id]
}

resource "alicloud_ess_scaling_group" "jobs" {
  scaling_group_name = "jobs"
  min_size           = 1
  max_size           = 5
  vswitch_ids        = [var.vswitch_id]
}

# The group starts machines as its configuration says: the image belongs here.
resource "alicloud_ess_scaling_configuration" "jobs" {
  scaling_group_id  = alicloud_ess_scaling_group.jobs.id
  image_id          = "my_image"
  instance_type     = var.instance_type
  security_group_id = alicloud_security_group.web.id
  active            = true
  enable            = true
}
