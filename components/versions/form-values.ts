import { z } from "zod";
import {
  createPackageInput,
  type VersionContent,
  versionContent,
} from "@/server/domain/version/version-input";

/** What the create wizard holds: the input of `package.create` without its key. */
export const packageFormSchema = createPackageInput.omit({ idempotencyKey: true });

/** See packageFormSchema. */
export type PackageForm = z.input<typeof packageFormSchema>;

/** What the forms of one version hold. Paths are those of packageFormSchema, so both share their fields. */
export const versionFormSchema = z.object({ version: versionContent });

/** See versionFormSchema. */
export type VersionForm = z.input<typeof versionFormSchema>;

/** A version nobody has filled in yet; empty strings stand for what is not chosen. */
export const EMPTY_CONTENT: VersionContent = {
  name: "",
  description: "",
  imageType: "own",
  productCode: null,
  productVersion: null,
  sourceRegionId: "",
  sourceImageId: "",
  regionIds: [],
};

/** A create wizard nobody has filled in yet. */
export const EMPTY_PACKAGE: PackageForm = {
  name: "",
  resourceGroupId: "",
  tags: [],
  version: EMPTY_CONTENT,
};
