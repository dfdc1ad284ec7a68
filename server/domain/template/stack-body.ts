import { Document } from "yaml";
import type { TemplateFile } from "./template-file";
import type { TemplateKind } from "./template-kind";

/** What ROS runs plain Terraform with (ROS, "Terraform templates": `Transform`). */
const TRANSFORM = "Aliyun::Terraform-v1.5";

/**
 * The text that CreateStack is given for a template. A ROS template is passed on byte for byte; plain
 * Terraform, which ROS refuses, stands in the `Workspace` of a ROS template, each file unchanged.
 */
export function stackBody(kind: TemplateKind, files: readonly TemplateFile[]): string {
  if (kind !== "terraform") return files[0]?.text ?? "";
  const workspace = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  const template = {
    ROSTemplateFormatVersion: "2015-09-01",
    Transform: TRANSFORM,
    Workspace: workspace,
  };
  // Long lines must not be folded, or texts would be written in a style that is hard to read.
  // By the rules of YAML 1.1 the version of the format would be a date if it stood without quotes.
  return new Document(template, { version: "1.1" }).toString({
    lineWidth: 0,
    blockQuote: "literal",
  });
}
