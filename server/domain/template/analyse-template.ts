import type { Analysis } from "./analysis";
import type { HclParser } from "./hcl/hcl-parser";
import type { TemplateFile } from "./template-file";

/**
 * Reads a template and says where it takes ECS image ids and what is wrong with it. Never throws for
 * what a template contains: broken text gives issues with positions. `hcl` reads Terraform; without it
 * Terraform is reported as not checked.
 */
export declare function analyseTemplate(
  files: readonly TemplateFile[],
  hcl: HclParser | null,
): Analysis;
