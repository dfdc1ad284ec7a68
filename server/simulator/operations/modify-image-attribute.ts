import type { Call, Outcome } from "../call";
import { refuseDryRun } from "../dry-run";
import { findOwn, findVisible, imageNotFound, isNameTaken, requiredRegion } from "../image-lookup";
import { isImageDescription, isImageName } from "../image-name";
import { invalidParameter } from "../parameters";
import { Refusal } from "../refusal";
import { type Image, withImage } from "../world";

/** ModifyImageAttribute: names, describes, deprecates or restores an image of the caller. */
export function modifyImageAttribute(call: Call): Outcome {
  const regionId = requiredRegion(call);
  const imageId = call.params.required("ImageId");
  checkTexts(call);
  checkChoices(call);
  const image = findOwn(call.world, regionId, imageId, call.actor.uid);
  if (!image) throw notModifiable(call, regionId, imageId);
  if (image.status === "Creating" || image.status === "Waiting") {
    throw new Refusal(
      403,
      "InvalidStatus.ImageIsCreating",
      "The operation cannot be performed because the image is creating. Please wait until the creation is complete and try again.",
    );
  }
  checkName(call, image);
  checkStatus(call, image);
  if (call.params.text("Features.ImdsSupport") === "v1" && image.imdsSupport === "v2") {
    throw new Refusal(
      403,
      "InvalidOperation.FeaturesImdsSupportNotMatch",
      "The specified parameter Features.ImdsSupport can not be set to v1 from v2.",
    );
  }
  refuseDryRun(call);
  return { answer: {}, world: withImage(call.world, modified(call, image)) };
}

function notModifiable(call: Call, regionId: string, imageId: string): Refusal {
  const visible = findVisible(call.world, regionId, imageId, call.actor.uid);
  if (!visible?.isPublic || visible.ownerAlias !== "custom") return imageNotFound();
  return new Refusal(
    403,
    "InvalidOperation.PublicImageUnsupported",
    "The community image's publisher is not the current account. Modification is not permitted.",
  );
}

function checkTexts({ params }: Call): void {
  const name = params.text("ImageName");
  if (name !== undefined && !isImageName(name)) {
    throw new Refusal(
      400,
      "InvalidImageName.Malformed",
      "Image names must be between 2 and 128 characters long, using either English or Chinese characters. The name must start with a letter or a Chinese character, and can include numbers, colons, underscores and hyphens.",
    );
  }
  const description = params.text("Description");
  if (description !== undefined && !isImageDescription(description)) {
    throw new Refusal(
      400,
      "InvalidDescription.Malformed",
      "The specified description is wrongly formed.",
    );
  }
  const family = params.text("ImageFamily");
  if (family !== undefined && !isImageName(family)) {
    throw new Refusal(
      400,
      "InvalidImageFamily.Malformed",
      'The specified parameter "ImageFamily" is malformed.',
    );
  }
}

function checkChoices({ params }: Call): void {
  const isOneOf = (name: string, values: string[]) => {
    const value = params.text(name);
    return value === undefined || values.includes(value);
  };
  if (!isOneOf("Status", ["Available", "Deprecated"])) throw invalidParameter("Status");
  if (!isOneOf("BootMode", ["BIOS", "UEFI", "UEFI-Preferred"])) {
    throw new Refusal(
      400,
      "InvalidBootMode.NotSupport",
      "The specified parameter BootMode is not supported.",
    );
  }
  if (!isOneOf("LicenseType", ["Auto", "BYOL"])) {
    throw new Refusal(
      400,
      "InvalidLicenseType.NotSupported",
      "The specified parameter LicenseType is not supported.",
    );
  }
  if (!isOneOf("Features.ImdsSupport", ["v1", "v2"])) {
    throw new Refusal(
      400,
      "InvalidParameter.FeaturesImdsSupport",
      "The specified parameter Features.ImdsSupport is not supported.",
    );
  }
  if (!isOneOf("Features.NvmeSupport", ["supported", "unsupported"])) {
    throw invalidParameter("Features.NvmeSupport");
  }
}

function checkName({ params, world, actor }: Call, { regionId, imageId }: Image): void {
  const name = params.text("ImageName");
  if (name && isNameTaken(world, { uid: actor.uid, regionId, name, except: imageId })) {
    throw new Refusal(
      400,
      "InvalidImageName.Duplicated",
      "The specified Image name has already bean used.",
    );
  }
}

function checkStatus({ params }: Call, image: Image): void {
  const status = params.text("Status");
  if (status === "Available" && image.status !== "Deprecated") {
    throw new Refusal(
      403,
      "ImageStatus.NotDeprecated",
      "The specified image status is not deprecated.",
    );
  }
  if (status !== "Deprecated") return;
  if (image.status !== "Available") {
    throw new Refusal(
      403,
      "ImageStatus.NotAvailable",
      "The specified image status is not available.",
    );
  }
  if (image.shares.length > 0 || image.isPublic) {
    throw new Refusal(
      403,
      "ImageUseShared",
      "The specified image has been shared to others, please remove shared accounts first.",
    );
  }
}

function modified({ params }: Call, image: Image): Image {
  const status = params.text("Status");
  return {
    ...image,
    name: params.text("ImageName") ?? image.name,
    description: params.text("Description") ?? image.description,
    family: params.text("ImageFamily") ?? image.family,
    status: status === "Available" || status === "Deprecated" ? status : image.status,
    bootMode: params.text("BootMode") ?? image.bootMode,
    licenseType: params.text("LicenseType") ?? image.licenseType,
    nvmeSupport: params.text("Features.NvmeSupport") ?? image.nvmeSupport,
    imdsSupport: params.text("Features.ImdsSupport") ?? image.imdsSupport,
  };
}
