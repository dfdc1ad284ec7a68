import { writeCsv } from "../write-csv";

/** One region's image. `name` is the region's name in the reader's language. */
export type MappedImage = { regionId: string; name: string; imageId: string };

/** Forms in which a region → image id map can be taken along. */
export const IMAGE_MAP_FORMATS = ["json", "csv", "ros", "terraform"] as const;

/** See IMAGE_MAP_FORMATS. */
export type ImageMapFormat = (typeof IMAGE_MAP_FORMATS)[number];

/** File name and media type of each form. */
export const IMAGE_MAP_FILES: Readonly<Record<ImageMapFormat, { name: string; type: string }>> = {
  json: { name: "images.json", type: "application/json" },
  csv: { name: "images.csv", type: "text/csv" },
  ros: { name: "images-mapping.yaml", type: "application/yaml" },
  terraform: { name: "images.tf", type: "text/plain" },
};

function json(images: readonly MappedImage[]): string {
  const map = Object.fromEntries(images.map(({ regionId, imageId }) => [regionId, imageId]));
  return JSON.stringify(map, null, 2);
}

function csv(images: readonly MappedImage[]): string {
  const rows = images.map(({ regionId, name, imageId }) => [regionId, name, imageId]);
  return writeCsv([["region_id", "region_name", "image_id"], ...rows]);
}

/** Quoted throughout: YAML reads a bare `no` or `1e3` as something other than text. */
function ros(images: readonly MappedImage[]): string {
  const regions = images.flatMap(({ regionId, imageId }) => [
    `    ${JSON.stringify(regionId)}:`,
    `      ImageId: ${JSON.stringify(imageId)}`,
  ]);
  return ["Mappings:", "  RegionImages:", ...regions].join("\n");
}

function terraform(images: readonly MappedImage[]): string {
  const keys = images.map(({ regionId }) => JSON.stringify(regionId));
  const width = Math.max(0, ...keys.map((key) => key.length));
  const pairs = images.map(
    ({ imageId }, index) => `    ${(keys[index] ?? "").padEnd(width)} = ${JSON.stringify(imageId)}`,
  );
  return ["locals {", "  image_ids = {", ...pairs, "  }", "}"].join("\n");
}

const WRITERS: Record<ImageMapFormat, (images: readonly MappedImage[]) => string> = {
  json,
  csv,
  ros,
  terraform,
};

/**
 * Writes the region → image id map: a JSON object; CSV with region id, region name and image id; a ROS
 * `Mappings` section for `Fn::FindInMap: [RegionImages, {Ref: ALIYUN::Region}, ImageId]`; or a Terraform
 * local for `local.image_ids[var.region]`. Order is kept and the text ends with a line break.
 */
export function writeImageMap(format: ImageMapFormat, images: readonly MappedImage[]): string {
  const text = WRITERS[format](images);
  return format === "csv" ? text : `${text}\n`;
}
