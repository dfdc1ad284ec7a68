import type { Call } from "./call";
import { ownerAliasFor } from "./described-image";
import { type Test, timeAndNetworkTests } from "./image-time-filter";
import { Refusal } from "./refusal";
import { MAX_TAGS, tooManyTags } from "./tags";
import type { Image } from "./world";

const STATUSES = ["Creating", "Waiting", "Available", "UnAvailable", "CreateFailed", "Deprecated"];
const ARM_FAMILY = /^ecs\.[a-z]+\d+[a-z]*(y|r)[a-z]*\./;

/** The filters of a DescribeImages call as one test; refuses values the API does not know. */
export function readImageFilter(call: Call): Test {
  const tests = [
    statusTest(call),
    imageIdTest(call),
    nameTest(call),
    ownershipTest(call),
    ...choiceTests(call),
    ...tagTests(call),
    ...timeAndNetworkTests(call),
  ];
  return (image) => tests.every((test) => test(image));
}

function commaList(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

function statusTest({ params }: Call): Test {
  const statuses = commaList(params.text("Status") ?? "Available");
  if (statuses.some((status) => !STATUSES.includes(status))) {
    throw new Refusal(400, "InvalidParamter", "Invalid Parameter.");
  }
  return (image) => statuses.includes(image.status);
}

function imageIdTest({ params }: Call): Test {
  const ids = params.text("ImageId");
  if (ids === undefined) return () => true;
  const wanted = new Set(commaList(ids));
  return (image) => wanted.has(image.imageId);
}

/** `*` stands for any text; without one the name only has to contain the text. */
function nameTest({ params }: Call): Test {
  const name = params.text("ImageName");
  if (name === undefined) return () => true;
  const escaped = name.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  const pattern = name.includes("*") ? `^${escaped.replace(/\*+/g, ".*")}$` : escaped;
  const expression = new RegExp(pattern, "i");
  return (image) => expression.test(image.name);
}

function ownershipTest({ params, actor }: Call): Test {
  const alias = params.text("ImageOwnerAlias");
  const isPublic = params.flag("IsPublic");
  const ownerId = params.text("ImageOwnerId");
  checkOwnership(alias, isPublic, ownerId);
  const namesImages = params.text("ImageId") !== undefined;
  return (image) => {
    const imageAlias = ownerAliasFor(image, actor.uid);
    const isCommunity = imageAlias === "others" && image.isPublic;
    if (ownerId && (imageAlias !== "others" || image.ownerUid !== ownerId)) return false;
    if (alias === undefined) {
      // Marketplace images are not in the default list, but can be asked for by id.
      if (imageAlias === "marketplace") return namesImages;
      return isPublic !== false || !isCommunity;
    }
    return imageAlias === alias && (alias !== "others" || isCommunity === (isPublic ?? false));
  };
}

function checkOwnership(
  alias: string | undefined,
  isPublic: boolean | undefined,
  ownerId: string | undefined,
): void {
  if (alias && !["system", "self", "others", "marketplace"].includes(alias)) {
    throw new Refusal(
      400,
      "InvalidImageOwnerAlias.ValueNotSupported",
      "The specified ImageOwnerAlias value is not supported.",
    );
  }
  if (isPublic && alias !== "others") {
    throw new Refusal(
      400,
      "InvalidImageOwnerAlias.PublicImageUnsupported",
      "When querying images, the parameter ImageOwnerAlias should be others while specified parameter IsPublic is true.",
    );
  }
  if (ownerId && alias && alias !== "others") {
    throw new Refusal(
      400,
      "InvalidOperation.ImageOwnerIdUnsupported",
      'The parameter "ImageOwnerId" is not supported in this context, it is only valid when querying shared images or community images.',
    );
  }
  if (ownerId && !/^\d+$/.test(ownerId)) {
    throw new Refusal(400, "InvalidParamter", "Invalid Parameter.");
  }
}

function choiceTests({ params, actor }: Call): Test[] {
  const oneOf = (name: string, values: string[], code: string) => {
    const value = params.text(name);
    if (value === undefined || values.includes(value)) return value;
    throw new Refusal(404, code, `The specified ${name} is not valid.`);
  };
  const osType = oneOf("OSType", ["windows", "linux"], "InvalidOSType");
  const architecture = oneOf("Architecture", ["i386", "x86_64", "arm64"], "InvalidArchitecture");
  const usage = oneOf("Usage", ["instance", "none"], "InvalidUsage");
  const family = params.text("ImageFamily");
  const snapshotId = params.text("SnapshotId");
  const groupId = params.text("ResourceGroupId");
  const capabilities = [params.flag("IsSupportCloudinit"), params.flag("IsSupportIoOptimized")];
  params.flag("ShowExpired");
  const isArm = readIsArm(params.text("InstanceType"));
  return [
    (image) => osType === undefined || image.osType === osType,
    (image) => architecture === undefined || image.architecture === architecture,
    (image) => usage === undefined || image.usage === usage,
    (image) => family === undefined || image.family === family,
    (image) => snapshotId === undefined || image.snapshotId === snapshotId,
    // Images of the default resource group are listed whatever group is asked for.
    (image) =>
      groupId === undefined ||
      image.resourceGroupId === "" ||
      (image.ownerUid === actor.uid && image.resourceGroupId === groupId),
    () => !capabilities.includes(false),
    (image) => isArm === undefined || isArm === (image.architecture === "arm64"),
  ];
}

function readIsArm(instanceType: string | undefined): boolean | undefined {
  if (instanceType === undefined) return undefined;
  if (/^ecs\.[\w-]+\.[\w.-]+$/.test(instanceType)) return ARM_FAMILY.test(instanceType);
  throw new Refusal(
    400,
    "InvalidInstanceType.ValueNotSupported",
    `The specified instance type ${instanceType} does not exist. You can use the DescribeInstanceTypes API to query the available instance types.`,
  );
}

function tagTests({ params, actor }: Call): Test[] {
  const pairs = params.pairs("Tag");
  if (pairs.length > MAX_TAGS) throw tooManyTags();
  return pairs.map(({ key, value }) => {
    if (!key) {
      throw new Refusal(
        400,
        "InvalidTag.Mismatch",
        "The specified Tag.n.Key and Tag.n.Value are not match.",
      );
    }
    return (image: Image) =>
      image.ownerUid === actor.uid &&
      Object.hasOwn(image.tags, key) &&
      (!value || image.tags[key] === value);
  });
}
