import { expect, it } from "vitest";
import { CloudError, type CloudErrorKind } from "../cloud/cloud-error";
import { explainAccess } from "./explain-access";

const TRIED = { uid: "1111111111111111", roleName: "r", platformUid: "1000000000000001" };

it.each<[CloudErrorKind, string, string, string]>([
  ["rejected", "AssumeRole", "EntityNotExist.Role", "noRole"],
  ["rejected", "AssumeRole", "NoPermission", "noTrust"],
  ["rejected", "AssumeRole", "InvalidParameter.RoleArn", "refused"],
  ["rejected", "DescribeImages", "Forbidden.RAM", "noRight"],
  ["rejected", "DescribeImages", "InvalidRegionId.NotFound", "refusedInside"],
  ["throttled", "AssumeRole", "Throttling.User", "noAnswer"],
  ["unavailable", "DescribeImages", "ConnectionLost", "noAnswer"],
])("%s %s %s means %s", (kind, operation, code, meaning) => {
  const error = new CloudError(kind, operation, { code, message: "", requestId: null });
  expect(explainAccess(error, TRIED).key).toBe(`accounts.access.${meaning}`);
});

it("names the account that the role must trust", () => {
  const said = { code: "NoPermission", message: "", requestId: null };
  const told = explainAccess(new CloudError("rejected", "AssumeRole", said), TRIED);
  expect(told.values).toEqual({ role: "r", platform: "1000000000000001" });
});
