import { type Sentence, sentence } from "../sentence";
import { effectiveValues, isShown, type ParameterValues } from "./check-parameters";
import type { ParameterForm } from "./template-parameter";

/** How many vCPUs of pay-as-you-go machines an account may have in a region, and has (DescribeAccountAttributes). */
export type VcpuQuota = { max: number; used: number };

/** How machines are called that are not paid by use, or by the price of the moment: other quotas hold for them. */
const OTHERWISE_PAID = ["PrePaid", "SpotAsPriceGo", "SpotWithPriceLimit"];
const PAID_BY_USE = "PostPaid";

/** Ids of types of machines, such as `ecs.g7.large`. */
const INSTANCE_TYPE = /^ecs\.[\w-]+\.[\w-]+$/;

/**
 * The types of machines that a launch with these values surely starts one of and pays by use; none where it may be paid
 * otherwise. How many it starts is for the template to say, and types written into it are not looked for.
 */
export function chosenInstanceTypes(
  form: ParameterForm,
  given: ParameterValues,
  templateBody: string,
): string[] {
  const all = effectiveValues(form, given);
  const values = form.parameters
    .filter((parameter) => isShown(parameter, all))
    .map(({ name }) => all[name] ?? "");
  const isChosen = values.includes(PAID_BY_USE);
  const isOpen = OTHERWISE_PAID.some((word) => templateBody.includes(word));
  if (values.some((value) => OTHERWISE_PAID.includes(value)) || (isOpen && !isChosen)) return [];
  return [...new Set(values.filter((value) => INSTANCE_TYPE.test(value)))];
}

/** Why an account cannot start a machine of this many vCPUs in a region, or null. */
export function whyNotVcpus(
  needed: number,
  { max, used }: VcpuQuota,
  regionId: string,
): Sentence | null {
  const left = Math.max(0, max - used);
  return needed > left
    ? sentence("rules.instance_quota", { region: regionId, needed, left, max })
    : null;
}
