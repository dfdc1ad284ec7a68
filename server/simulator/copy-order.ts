import type { Call } from "./call";
import { isImageDescription, isImageName } from "./image-name";
import { Refusal } from "./refusal";
import { MAX_TAGS, readTags, tooManyTags } from "./tags";

/** The checked parameters of a CopyImage call. */
export interface CopyOrder {
  readonly regionId: string;
  readonly imageId: string;
  readonly destinationRegionId: string;
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly encrypted: boolean;
  readonly kmsKeyId: string | undefined;
  readonly resourceGroupId: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** Reads and checks the parameters of CopyImage, apart from what depends on the images there are. */
export function readCopyOrder({ params, world }: Call): CopyOrder {
  const regionId = params.required("RegionId");
  const imageId = params.required("ImageId");
  if (!world.regions.includes(regionId)) {
    throw new Refusal(400, "SourceRegion.NotFound", "The source region not found.");
  }
  const destinationRegionId = params.text("DestinationRegionId") ?? regionId;
  if (!world.regions.includes(destinationRegionId)) {
    throw new Refusal(400, "DestinationRegion.NotFound", "The destination region not found.");
  }
  const pairs = params.pairs("Tag");
  if (pairs.length > MAX_TAGS) throw tooManyTags();
  return {
    regionId,
    imageId,
    destinationRegionId,
    ...readTexts({ params }),
    encrypted: params.flag("Encrypted") ?? false,
    kmsKeyId: params.text("KMSKeyId"),
    resourceGroupId: params.text("ResourceGroupId"),
    tags: readTags(pairs),
  };
}

function readTexts({ params }: Pick<Call, "params">) {
  const name = params.text("DestinationImageName");
  if (name !== undefined && !isImageName(name)) {
    throw new Refusal(
      400,
      "InvalidImageName.Malformed",
      "The specified destination image name is wrongly formed.",
    );
  }
  const description = params.text("DestinationDescription");
  if (description !== undefined && !isImageDescription(description)) {
    throw new Refusal(
      400,
      "InvalidDescription.Malformed",
      "The specified destination description is wrongly formed.",
    );
  }
  return { name, description };
}
