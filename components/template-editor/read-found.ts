import { type Sentence, sentence } from "@/server/domain/sentence";
import { decodeTemplate, type RawFile } from "@/server/domain/template/decode-template";
import { MOST_BYTES } from "@/server/domain/template/refuse-too-large";
import type { TemplateFile } from "@/server/domain/template/template-file";
import { TemplateRefusal } from "@/server/domain/template/template-refusal";
import { chooseFiles } from "./choose-files";
import type { FoundFile } from "./found-files";

/** A template that was opened, or why not. */
export type OpenedTemplate = { files: TemplateFile[] } | { problem: Sentence };

/** Reads the template among the files found. What is too large is refused before it is read. */
export async function readFound(found: readonly FoundFile[]): Promise<OpenedTemplate> {
  const chosen = chooseFiles(found.map(({ path }) => path));
  if ("problem" in chosen) return chosen;
  try {
    const places = chosen.files.flatMap(({ index, path }) => {
      const file = found[index]?.file;
      return file ? [{ path, file }] : [];
    });
    return { files: decodeTemplate(await readAll(places)) };
  } catch (error) {
    if (error instanceof TemplateRefusal) return { problem: error.sentence };
    return { problem: sentence("templateEditor.open.unreadable") };
  }
}

async function readAll(places: readonly FoundFile[]): Promise<RawFile[]> {
  const whole = places.reduce((sum, { file }) => sum + file.size, 0) <= MOST_BYTES;
  return Promise.all(
    places.map(async ({ path, file }) => ({
      path,
      bytes: whole ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array(),
      size: file.size,
    })),
  );
}
