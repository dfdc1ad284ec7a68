import { substitute } from "@/server/domain/template/substitute";
import type { TemplateFile } from "@/server/domain/template/template-file";
import type { RegionRow } from "./region-rows";
import type { RoomView } from "./room-view";

/** A file as it is written and as a region receives it. */
export type RenderedFile = { before: TemplateFile; after: TemplateFile; changes: number };

/** Every file of the template as the region receives it, by the same substitution as at deployment. */
export function renderRegion({ rows, files }: RoomView, region: RegionRow): RenderedFile[] {
  const imageIds = new Map(region.slots.map(({ slot, imageId }) => [slot.path, imageId]));
  const slots = rows.filter(({ remembered }) => !remembered).map(({ slot }) => slot);
  const rendered = substitute(files, slots, ({ path }) => imageIds.get(path) ?? null);
  return files.map((before, index) => ({
    before,
    after: rendered.files[index] ?? before,
    changes: rendered.replaced.filter(({ slot }) => slot.source === before.path).length,
  }));
}
