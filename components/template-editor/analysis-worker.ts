import type { Analysis } from "@/server/domain/template/analysis";
import type { TemplateFile } from "@/server/domain/template/template-file";
import { analyseFiles } from "./analyse-files";

/** What the page asks, and what it is told. `error` is a bug's message: templates never make one. */
export type AnalysisQuestion = { files: readonly TemplateFile[] };
export type AnalysisAnswer = { analysis: Analysis } | { error: string };

self.onmessage = async ({ data }: MessageEvent<AnalysisQuestion>) => {
  self.postMessage(await answer(data.files));
};

async function answer(files: readonly TemplateFile[]): Promise<AnalysisAnswer> {
  try {
    return { analysis: await analyseFiles(files) };
  } catch (error) {
    return { error: String(error) };
  }
}
