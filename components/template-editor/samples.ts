import type { TemplateFile } from "@/server/domain/template/template-file";

/** A template to begin with; its files stand below `public/samples`. */
export type Sample = {
  name: "rosYaml" | "rosJson" | "rosTerraform" | "terraform";
  files: string[];
};

/** Every sample, in the order of the menu. */
export const SAMPLES: readonly Sample[] = [
  { name: "rosYaml", files: ["single-instance.yaml"] },
  { name: "rosJson", files: ["single-instance.json"] },
  { name: "rosTerraform", files: ["terraform-in-ros.yaml"] },
  { name: "terraform", files: ["terraform/main.tf", "terraform/variables.tf"] },
];

/** Reads a sample from the console's own files; rejects when one cannot be read. */
export async function readSample({ files }: Sample): Promise<TemplateFile[]> {
  return Promise.all(
    files.map(async (place) => {
      const answer = await fetch(`/samples/${place}`);
      if (!answer.ok) throw new Error(`${place}: ${answer.status}`);
      return { path: place.slice(place.lastIndexOf("/") + 1), text: await answer.text() };
    }),
  );
}
