import { expect, it } from "vitest";
import {
  explainInstanceTrouble,
  INSTANCE_TROUBLE_KINDS,
  instanceTroubleKind,
} from "./explain-instance-trouble";

const KINDS = [
  ["InvalidImageId.NotFound", "image"],
  ["QuotaExceeded", "quota"],
  ["QuotaExceed.ElasticQuota", "quota"],
  ["InvalidVpc.QuotaExceeded", "quota"],
  ["OperationDenied.NoStock", "stock"],
  ["InvalidAccountStatus.NotEnoughBalance", "unpaid"],
  ["Forbidden.RAM", "right"],
  ["EntityNotExist.Role", "role"],
  ["InvalidPassword.Malformed", "password"],
  ["InvalidInstanceType.ValueNotSupported", "value"],
  ["StackValidationFailed", "value"],
  ["InvalidSchema", "template"],
  ["UserParameterMissing", "parameter"],
  ["DependencyViolation.VSwitch", "dependency"],
  ["ActionInProgress", "busy"],
  ["StackNotFound", "stackGone"],
  ["StackTimeout", "timeout"],
  ["Throttling.User", "throttled"],
  ["ServiceUnavailable", "cloudDown"],
  ["toString", "other"],
  ["CREATE_FAILED", "other"],
] as const;

it.each(KINDS)("%s is explained as %s", (code, kind) => {
  expect(instanceTroubleKind(code)).toBe(kind);
  expect(explainInstanceTrouble({ code })).toEqual({ key: `instanceTrouble.${kind}` });
});

it("has a code of every kind", () => {
  expect(new Set(KINDS.map(([, kind]) => kind))).toEqual(new Set(INSTANCE_TROUBLE_KINDS));
});
