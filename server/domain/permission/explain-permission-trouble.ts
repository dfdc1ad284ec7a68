import { type Sentence, sentence } from "../sentence";

/** What kinds of trouble have words of their own; `other` passes the provider's code through. */
export const PERMISSION_TROUBLE_KINDS = [
  "accountUnknown",
  "accountRefused",
  "shareLimit",
  "encrypted",
  "agreement",
  "noCommunity",
  "imageGone",
  "notAvailable",
  "permissionMissing",
  "throttled",
  "cloudDown",
  "connectionLost",
  "notInForce",
  "other",
] as const;

/** See PERMISSION_TROUBLE_KINDS. */
export type PermissionTroubleKind = (typeof PERMISSION_TROUBLE_KINDS)[number];

/** Codes of ModifyImageSharePermission and DescribeImageSharePermission, spelled as the provider does, and our own. */
const KIND_OF_CODE: Readonly<Record<string, PermissionTroubleKind>> = {
  "InvalidAccount.NotFound": "accountUnknown",
  "InvalidAccount.Forbbiden": "accountRefused",
  "InvalidImageId.BidMismatch": "accountRefused",
  "QuotaExceed.ShareImage": "shareLimit",
  "QuotaExceed.ShareImageUser": "shareLimit",
  "OperationDeined.EncryptedSnapshot": "encrypted",
  "InvalidOperation.ServiceKeyEncryptedImageUnsupported": "encrypted",
  "PublicImageAgreement.NotSigned": "agreement",
  "CurrentRegion.NotSupportPublicImage": "noCommunity",
  "InvalidImageId.NotFound": "imageGone",
  "OperationDenied.InvalidImageStatus": "notAvailable",
  NoPermission: "permissionMissing",
  "Forbidden.RAM": "permissionMissing",
  ServiceUnavailable: "cloudDown",
  InternalError: "cloudDown",
  ConnectionLost: "connectionLost",
  PermissionNotInForce: "notInForce",
};

/** The kind of trouble behind a provider's code. Throttling comes with many endings (Throttling.User, …Api). */
export function permissionTroubleKind(code: string): PermissionTroubleKind {
  if (code.includes("Throttling")) return "throttled";
  return Object.hasOwn(KIND_OF_CODE, code) ? (KIND_OF_CODE[code] ?? "other") : "other";
}

/** Says what happened, why, and what to do next; a code nobody foresaw is passed through word for word. */
export function explainPermissionTrouble({ code }: { code: string }): {
  title: Sentence;
  why: Sentence;
  next: Sentence;
} {
  const kind = permissionTroubleKind(code);
  const say = (part: string) => sentence(`permissions.trouble.${kind}.${part}`, { code });
  return { title: say("title"), why: say("why"), next: say("next") };
}
