import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TemplateFile } from "../template-file";
import type { TemplateKind } from "../template-kind";

/** What another parser than ours found in a slot. */
export type ExpectedSlot = {
  resource: string;
  type: string;
  property: string;
  literal: boolean;
  value: string | null;
  /** Terraform only. */
  file?: string;
};

/** A public template with the slots that another parser found in it. */
export type CorpusFile = TemplateFile & { kind: TemplateKind; slots: ExpectedSlot[] };

/** Why nothing is proved where the corpus is not beside the project. */
export const NO_CORPUS = "needs the public templates in ../shared/corpus";

const FOLDER = new URL("../../../../../shared/corpus/", import.meta.url);

/** The templates of the corpus; none where it is not there. */
export function readCorpus(): CorpusFile[] {
  const expected = new URL("expected.json", FOLDER);
  if (!existsSync(fileURLToPath(expected))) return [];
  const entries: Entry[] = JSON.parse(readFileSync(expected, "utf8"));
  return entries.map(({ file, kind, slots, tf }) => ({
    path: file,
    text: readFileSync(new URL(file, FOLDER), "utf8"),
    kind,
    slots: kind === "ros" ? slots.map(fromRos) : tf.map(fromTerraform),
  }));
}

/** The files of one template: Terraform reads a folder as a whole. */
export function templatesOf(corpus: readonly CorpusFile[]): CorpusFile[][] {
  const templates = new Map<string, CorpusFile[]>();
  for (const file of corpus) {
    const folder = file.path.slice(0, file.path.lastIndexOf("/"));
    const key = file.kind === "terraform" ? folder : file.path;
    templates.set(key, [...(templates.get(key) ?? []), file]);
  }
  return [...templates.values()];
}

type Found = { type: string; literal: boolean; value: string | null };
type Entry = {
  file: string;
  kind: TemplateKind;
  slots: (Found & { resource: string; path: string })[];
  tf: (Found & { file: string; name: string })[];
};

function fromRos({ path: property, ...slot }: Entry["slots"][number]): ExpectedSlot {
  return { ...slot, property };
}

/** Every Terraform slot of the corpus is an `image_id` directly in its resource. */
function fromTerraform({ name: resource, ...slot }: Entry["tf"][number]): ExpectedSlot {
  return { ...slot, resource, property: "image_id" };
}
