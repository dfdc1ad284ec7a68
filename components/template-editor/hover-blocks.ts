import type { CodeHoverBlock } from "@/components/editor/code-editor-types";
import { compareRegionIds } from "@/server/domain/region/region-area";
import { type Sentence, sentence } from "@/server/domain/sentence";
import type { AssociatedVersion } from "@/server/domain/template/associated-version";
import type { ImageRow } from "./image-rows";
import { slotErratum } from "./slot-erratum";

/** How many regional ids a hover lists before it only counts them. */
const SHOWN_REGIONS = 5;

/** What hovering over an image tells: its place, its value, its package version and the first regional ids. */
export function hoverBlocks(
  row: ImageRow,
  say: (sentence: Sentence) => string,
  nameOf: (region: string) => string,
): CodeHoverBlock[] {
  const images = row.version ? imageBlock(row.version, say, nameOf) : [];
  const [place, ...about] = sentencesOf(row).map((one) => say(one));
  return [place ?? "", ...about, ...images, ...afterwords(row).map((one) => say(one))];
}

function sentencesOf({ slot, association, version }: ImageRow): Sentence[] {
  const { resource, type, property, value } = slot;
  const said = [sentence("templateEditor.hover.place", { resource, type, property })];
  if (value) said.push(sentence("templateEditor.hover.value", { value }));
  if (association) {
    const names = { package: association.packageName, version: association.versionName };
    said.push(sentence("templateEditor.hover.associated", names));
    if (version === null) said.push(sentence("templateEditor.hover.gone"));
  } else if (slot.literal) said.push(sentence("templateEditor.hover.notAssociated"));
  return said;
}

function afterwords({ slot, version }: ImageRow): Sentence[] {
  const said: Sentence[] = [];
  const more = Object.keys(version?.images ?? {}).length - SHOWN_REGIONS;
  if (more > 0) said.push(sentence("templateEditor.hover.more", { count: more }));
  if (version?.draft) said.push(sentence("templateEditor.hover.draft"));
  const erratum = slotErratum(slot);
  return erratum ? [...said, erratum] : said;
}

function imageBlock(
  { images }: AssociatedVersion,
  say: (sentence: Sentence) => string,
  nameOf: (region: string) => string,
): CodeHoverBlock[] {
  const heads = ["region", "regionId", "imageId"].map((name) =>
    say(sentence(`templateEditor.hover.${name}`)),
  );
  const lines = Object.entries(images)
    .sort(([a], [b]) => compareRegionIds(a, b))
    .slice(0, SHOWN_REGIONS)
    .map(([region, imageId]) => `| ${cell(nameOf(region))} | ${region} | ${imageId} |`);
  if (lines.length === 0) return [];
  return [{ markdown: [`| ${heads.join(" | ")} |`, "|---|---|---|", ...lines].join("\n") }];
}

/** Names of regions come from the cloud: they are text, not Markdown. */
function cell(text: string): string {
  return text.replace(/[\\|`*_[\]<>]/g, "\\$&");
}
