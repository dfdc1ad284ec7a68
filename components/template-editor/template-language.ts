import type { CodeLanguage } from "@/components/editor/code-editor-types";
import type { TemplateFile } from "@/server/domain/template/template-file";
import type { TemplateKind } from "@/server/domain/template/template-kind";

/** What a file of a template is written in. */
export function languageOf({ path, text }: TemplateFile): CodeLanguage {
  if (path.endsWith(".tf")) return "hcl";
  return /^\uFEFF?\s*\{/.test(text) ? "json" : "yaml";
}

/** What a template is called: a message key under `templateEditor.language`. */
export type LanguageName = "rosYaml" | "rosJson" | "rosTerraform" | "terraform";

/** The name of what a template is written in. */
export function languageName(kind: TemplateKind, language: CodeLanguage): LanguageName {
  if (kind === "terraform" || language === "hcl") return "terraform";
  if (kind === "ros-terraform") return "rosTerraform";
  return language === "json" ? "rosJson" : "rosYaml";
}
