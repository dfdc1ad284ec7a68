import { readTemplateParameters } from "../instance/read-template-parameters";
import type { HclParser } from "../template/hcl/hcl-parser";
import type { TemplateFile } from "../template/template-file";

/** Names of the parameters that a template marks secret (`NoEcho`, in Terraform `sensitive`). */
export function secretNames(files: readonly TemplateFile[], hcl: HclParser | null): string[] {
  const { parameters } = readTemplateParameters(files, hcl);
  return parameters.filter(({ secret }) => secret).map(({ name }) => name);
}
