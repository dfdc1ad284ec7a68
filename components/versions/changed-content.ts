import type { VersionContent } from "@/server/domain/version/version-input";

/** A part of a version's content that a person recognizes as one thing. */
export type ContentPart = "name" | "description" | "image" | "regions";

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function image(content: VersionContent): unknown[] {
  return [content.imageType, content.sourceRegionId, content.sourceImageId];
}

/** The parts in which two contents differ; the order of regions does not count. */
export function changedContent(mine: VersionContent, theirs: VersionContent): ContentPart[] {
  const differs: Record<ContentPart, boolean> = {
    name: mine.name !== theirs.name,
    description: mine.description !== theirs.description,
    image: !same(image(mine), image(theirs)),
    regions: !same([...mine.regionIds].sort(), [...theirs.regionIds].sort()),
  };
  return (Object.keys(differs) as ContentPart[]).filter((part) => differs[part]);
}
