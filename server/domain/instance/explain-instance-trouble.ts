import { type Sentence, sentence } from "../sentence";
import type { InstanceTrouble } from "./instance-record";

/** What kinds of trouble have words of their own; `other` is known by its code alone. */
export const INSTANCE_TROUBLE_KINDS = [
  "image",
  "quota",
  "stock",
  "unpaid",
  "right",
  "role",
  "password",
  "value",
  "template",
  "parameter",
  "dependency",
  "busy",
  "stackGone",
  "timeout",
  "throttled",
  "cloudDown",
  "other",
] as const;

/** See INSTANCE_TROUBLE_KINDS. */
export type InstanceTroubleKind = (typeof INSTANCE_TROUBLE_KINDS)[number];

/** Codes of ROS, of ECS RunInstances, of STS AssumeRole, and our own, as far as all of their kind do not end alike. */
const KIND_OF_CODE: Readonly<Record<string, InstanceTroubleKind>> = {
  "InvalidImageId.NotFound": "image",
  IncorrectImageStatus: "image",
  ImageNotSubscribed: "image",
  "InvalidAccountStatus.NotEnoughBalance": "unpaid",
  "Account.Arrearage": "unpaid",
  InvalidPayMethod: "unpaid",
  NoPermission: "right",
  "Forbidden.RAM": "right",
  "EntityNotExist.Role": "role",
  InvalidSchema: "template",
  InvalidTemplate: "template",
  StackValidationFailed: "value",
  UserParameterMissing: "parameter",
  UnknownUserParameter: "parameter",
  ActionInProgress: "busy",
  StackNotFound: "stackGone",
  StackTimeout: "timeout",
  ServiceUnavailable: "cloudDown",
  InternalError: "cloudDown",
  ConnectionLost: "cloudDown",
};

/** Families of codes: what comes behind them differs with the resource. */
const KIND_OF_PATTERN: readonly (readonly [RegExp, InstanceTroubleKind])[] = [
  [/Throttling/, "throttled"],
  [/QuotaExceed|Quota(Full|NotEnough)|LimitExceeded|QuotaLimit/i, "quota"],
  [/NoStock|SoldOut|ResourceNotAvailable|NotEnoughResource|ZoneNotSupport/i, "stock"],
  [/^InvalidPassword/, "password"],
  [/DependencyViolation|IncorrectInstanceStatus/, "dependency"],
  [/^(Invalid|Missing)/, "value"],
];

/** The kind of trouble behind a provider's code. */
export function instanceTroubleKind(code: string): InstanceTroubleKind {
  const known = Object.hasOwn(KIND_OF_CODE, code) ? KIND_OF_CODE[code] : undefined;
  return known ?? KIND_OF_PATTERN.find(([pattern]) => pattern.test(code))?.[1] ?? "other";
}

/** Why an instance is where it is, for whoever reads it: its own account or its service's. */
export function explainInstanceTrouble({ code }: Pick<InstanceTrouble, "code">): Sentence {
  return sentence(`instanceTrouble.${instanceTroubleKind(code)}`);
}
