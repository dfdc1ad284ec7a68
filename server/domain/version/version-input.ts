import { z } from "zod";
import { description, packageName, versionName } from "../package/package-fields";
import { packageTags } from "../package/package-tags";
import { plausibleDate } from "../plausible-date";
import { seenRevision } from "../seen-revision";

/** Region id as DescribeRegions gives it. */
const regionId = z.string().regex(/^[a-z0-9-]{3,40}$/, "rules.region_unknown");

/** Custom, shared and marketplace image ids of ECS. */
const imageId = z.string().regex(/^[A-Za-z0-9_.-]{3,128}$/, "rules.image_missing");

/** The part of a version that stays open until it is published. */
export const versionContent = z
  .object({
    name: versionName,
    description,
    imageType: z.enum(["own", "marketplace"]),
    productCode: z.string().max(64).nullable(),
    productVersion: z.string().max(64).nullable(),
    sourceRegionId: regionId,
    sourceImageId: imageId,
    regionIds: z.array(regionId).min(1, "rules.regions_empty").max(100),
  })
  .refine((content) => content.imageType === "own" || content.productCode !== null, {
    message: "rules.product_missing",
    path: ["productCode"],
    // Said together with what else is wrong, not only once everything else is right.
    when: ({ value }) => typeof value === "object" && value !== null,
  });

/** What planning a distribution takes: an image and its regions, saved or not. `packageId` is null for a package to be created. */
export const planDistributionInput = z.object({
  packageId: z.string().nullable(),
  imageType: z.enum(["own", "marketplace"]),
  sourceRegionId: regionId,
  sourceImageId: imageId,
  regionIds: z.array(regionId).max(100),
});

/** See planDistributionInput. */
export type PlanDistributionInput = z.infer<typeof planDistributionInput>;

/** What deprecating takes; `from` null takes an announcement back. */
export const deprecateVersionInput = z.object({
  versionId: z.string(),
  /** The first moment at which the version should not be chosen any more. */
  from: plausibleDate.nullable(),
  replacementId: z.string().nullable(),
  reason: z.string().trim().max(500, "rules.text_too_long").default(""),
});

/** Content of a version as the form holds it. `regionIds` are the chosen targets, source aside. */
export type VersionContent = z.infer<typeof versionContent>;

/** What creating a package takes: the package, its first draft, and a key that makes pressing twice harmless. */
export const createPackageInput = z.object({
  name: packageName,
  resourceGroupId: z.string().min(1, "rules.resource_group_missing"),
  tags: packageTags,
  version: versionContent,
  idempotencyKey: z.string().min(8).max(64),
});

/** See createPackageInput. */
export type CreatePackageInput = z.infer<typeof createPackageInput>;

/** What starting a new draft in an existing package takes. */
export const createVersionInput = z.object({
  packageId: z.string(),
  version: versionContent,
  idempotencyKey: z.string().min(8).max(64),
});

/** See createVersionInput. */
export type CreateVersionInput = z.infer<typeof createVersionInput>;

/** What editing a draft takes; `revision` is the one the form was opened with. */
export const editVersionInput = z.object({
  versionId: z.string(),
  revision: seenRevision,
  version: versionContent,
});

/** See editVersionInput. */
export type EditVersionInput = z.infer<typeof editVersionInput>;
