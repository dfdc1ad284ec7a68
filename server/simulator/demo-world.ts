import { DEMO_ACCOUNTS, DEMO_UIDS } from "./demo-accounts";
import { DEMO_IMAGES, DEMO_SYSTEM_IMAGES, demoImageId } from "./demo-images";
import { openRegionIds } from "./regions";
import type { WorldFile, WorldFileImage } from "./world-file";

/** A source image whose copies the platform account already holds in the given regions. */
interface Distribution {
  readonly source: WorldFileImage;
  readonly regions: readonly string[];
  readonly createdAt: string;
}

const DISTRIBUTIONS: readonly Distribution[] = [
  {
    source: DEMO_IMAGES.nginx126,
    regions: ["cn-hangzhou", "cn-beijing", "cn-shanghai", "cn-shenzhen", "ap-southeast-1"],
    createdAt: "2026-03-18T02:10:00Z",
  },
  {
    source: DEMO_IMAGES.nginx128,
    regions: ["cn-hangzhou", "cn-beijing"],
    createdAt: "2026-09-02T06:30:00Z",
  },
  {
    source: DEMO_IMAGES.harborMetrics,
    regions: ["ap-southeast-1", "eu-central-1"],
    createdAt: "2026-06-11T08:45:00Z",
  },
];

/** The copy of `source` the platform holds in a region, tagged as the distribution engine tags. */
function platformCopy({ source, createdAt }: Distribution, regionId: string): WorldFileImage {
  return {
    ...source,
    imageId: demoCopyId(source.imageId, regionId),
    regionId,
    ownerUid: DEMO_UIDS.platform,
    name: `imagecast-${source.imageId}`,
    description: "",
    family: "",
    createdAt,
    copyOf: source.imageId,
    tags: {
      "imagecast:source-account": source.ownerUid,
      "imagecast:source-region": source.regionId,
      "imagecast:source-image": source.imageId,
      "imagecast:region": regionId,
    },
  };
}

/** The id of the platform's copy of a demo image in a region; the same at every start. */
export function demoCopyId(sourceImageId: string, regionId: string): string {
  return demoImageId(regionId, `copy of ${sourceImageId}`);
}

/** The world the simulator starts with: accounts, source images and copies for every screen. */
export const demoWorld: WorldFile = {
  accounts: DEMO_ACCOUNTS,
  regions: openRegionIds(),
  images: [
    ...DEMO_SYSTEM_IMAGES,
    ...Object.values(DEMO_IMAGES),
    ...DISTRIBUTIONS.flatMap((distribution) =>
      distribution.regions.map((regionId) => platformCopy(distribution, regionId)),
    ),
  ],
};
