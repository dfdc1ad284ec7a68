import type { TemplateParameter } from "./template-parameter";

/** Pickers of what is charged by kind. */
const PICKERS: ReadonlySet<string> = new Set(["instance-type", "system-disk", "data-disk"]);

/** What templates call parameters that a price depends on, in words of ROS and of Terraform. */
const NAMES = [
  /instance_?(type|class)$/,
  /disk_?(size|category|performance_?level)$/,
  /(charge|pay)_?type$/,
  /bandwidth(_?out)?$/,
  /(instance|node|max)_?(amount|count|number)$|^(amount|count)$/,
  /^(pay_?)?period(_?unit)?$/,
];

/** Those parameters of a template that decide what its resources cost, in the order of its form. */
export function costParameters(
  parameters: readonly TemplateParameter[],
): readonly TemplateParameter[] {
  return parameters.filter(
    ({ name, picker }) =>
      (picker !== null && PICKERS.has(picker)) ||
      NAMES.some((pattern) => pattern.test(name.toLowerCase())),
  );
}
