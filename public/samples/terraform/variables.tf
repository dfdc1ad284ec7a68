variable "region" {
  type    = string
  default = "cn-hangzhou"
}

variable "vpc_id" {
  type = string
}

variable "vswitch_id" {
  type = string
}

variable "instance_type" {
  type    = string
  default = "ecs.g7.large"
}
