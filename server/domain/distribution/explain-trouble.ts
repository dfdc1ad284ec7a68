import { type Sentence, sentence } from "../sentence";
import type { CopyTrouble } from "./copy-trouble";

/** What kinds of trouble have words of their own; `other` passes the provider's code through. */
export const TROUBLE_KINDS = [
  "imageQuota",
  "snapshotQuota",
  "sourceGone",
  "sourceNotReady",
  "sameRegionOnly",
  "communityImage",
  "encrypted",
  "nameTaken",
  "regionRefuses",
  "regionUnknown",
  "arrears",
  "roleMissing",
  "permissionMissing",
  "throttled",
  "cloudDown",
  "connectionLost",
  "createFailed",
  "unavailable",
  "vanished",
  "differs",
  "deprecated",
  "stagingFailed",
  "productMissing",
  "productNotAuthorized",
  "other",
] as const;

/** See TROUBLE_KINDS. */
export type TroubleKind = (typeof TROUBLE_KINDS)[number];

/**
 * Codes of ECS CopyImage, ModifyImageSharePermission, STS AssumeRole, and the engine's own. The
 * misspelling in OperationDeined is the provider's.
 */
const KIND_OF_CODE: Readonly<Record<string, TroubleKind>> = {
  "QuotaExceed.Image": "imageQuota",
  "QuotaExceed.Snapshot": "snapshotQuota",
  "InvalidImageId.NotFound": "sourceGone",
  IncorrectImageStatus: "sourceNotReady",
  "OperationDenied.InvalidImageStatus": "sourceNotReady",
  "OperationDenied.SameRegionOnly": "sameRegionOnly",
  "OperationDenied.CommunityImage": "communityImage",
  "OperationDeined.EncryptedSnapshot": "encrypted",
  "OperationDenied.EncryptSnapshotAcrossRegion": "encrypted",
  "InvalidOperation.ServiceKeyEncryptedImageUnsupported": "encrypted",
  "InvalidImageName.Duplicated": "nameTaken",
  RegionNotSupportCopy: "regionRefuses",
  "InvalidOperation.CopyingDataToThisRegionUnsupported": "regionRefuses",
  "DestinationRegion.NotFound": "regionUnknown",
  "Account.Arrearage": "arrears",
  "EntityNotExist.Role": "roleMissing",
  NoPermission: "permissionMissing",
  "Forbidden.RAM": "permissionMissing",
  ServiceUnavailable: "cloudDown",
  InternalError: "cloudDown",
  ConnectionLost: "connectionLost",
  CreateFailed: "createFailed",
  UnAvailable: "unavailable",
  ImageVanished: "vanished",
  ImageDiffers: "differs",
  ImageDeprecated: "deprecated",
  StagingFailed: "stagingFailed",
  "OperationDenied.NotPublished": "productMissing",
  "OperationDenied.NotAuthorized": "productNotAuthorized",
};

/** What a person is told of a trouble: what happened, why, and what to do next. */
export type TroubleExplained = {
  kind: TroubleKind;
  title: Sentence;
  why: Sentence;
  next: Sentence;
};

/** The kind of trouble behind a provider's code. Throttling comes with many endings (Throttling.User, …Api). */
export function troubleKind(code: string): TroubleKind {
  if (code.includes("Throttling")) return "throttled";
  return Object.hasOwn(KIND_OF_CODE, code) ? (KIND_OF_CODE[code] ?? "other") : "other";
}

/** Puts a trouble into plain sentences; a code nobody foresaw is passed through word for word. */
export function explainTrouble(trouble: Pick<CopyTrouble, "code">): TroubleExplained {
  const kind = troubleKind(trouble.code);
  const say = (part: string) =>
    sentence(`distribution.trouble.${kind}.${part}`, { code: trouble.code });
  return { kind, title: say("title"), why: say("why"), next: say("next") };
}
