import { analyseTemplate } from "@/server/domain/template/analyse-template";
import type { Analysis } from "@/server/domain/template/analysis";
import type { HclParser } from "@/server/domain/template/hcl/hcl-parser";
import type { TemplateFile } from "@/server/domain/template/template-file";
import { openHclParserHere } from "./open-hcl-parser";

let parser: HclParser | null = null;

/**
 * Analyses a template here, in a worker or on the page. The parser for Terraform is read when the first
 * template asks for it; while it cannot be read, the analysis says that Terraform was not checked, and
 * the next one tries again.
 */
export async function analyseFiles(files: readonly TemplateFile[]): Promise<Analysis> {
  const analysis = analyseTemplate(files, parser);
  if (parser || !analysis.issues.some(({ ruleId }) => ruleId === "terraform-not-checked")) {
    return analysis;
  }
  try {
    parser = await openHclParserHere();
  } catch {
    return analysis;
  }
  return analyseTemplate(files, parser);
}
