import type { CloudImage } from "../cloud/cloud-image";

/** What a faithful copy must share with its source. */
export type ImageFacts = {
  sizeGiB: number;
  architecture: string;
  osType: string;
  bootMode: string | null;
  diskCount: number;
};

/** Names the facts in which a copy differs from its source; empty means it is faithful. */
export function differences(source: ImageFacts, copy: CloudImage): string[] {
  const facts: (keyof ImageFacts)[] = ["sizeGiB", "architecture", "osType", "diskCount"];
  const differing: string[] = facts.filter((fact) => source[fact] !== copy[fact]);
  if (source.bootMode && copy.bootMode && source.bootMode !== copy.bootMode) {
    differing.push("bootMode");
  }
  return differing;
}
