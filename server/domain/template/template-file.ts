/**
 * One file of a template. `path` is relative to the template's folder, with `/`: a ROS template has one
 * file, Terraform has its `.tf` files (`main.tf`, `modules/web/main.tf`).
 */
export type TemplateFile = { path: string; text: string };
