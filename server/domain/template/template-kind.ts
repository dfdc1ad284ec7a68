/** What a template is written in: ROS, ROS that carries Terraform in `Workspace`, or plain Terraform. */
export type TemplateKind = "ros" | "ros-terraform" | "terraform";
