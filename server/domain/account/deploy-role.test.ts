import { expect, it } from "vitest";
import { deployRole } from "./deploy-role";

it.each([
  ["imagecast-customer", "imagecast-supplier", "imagecast-customer"],
  [null, "imagecast-customer", "imagecast-customer"],
  ["imagecast-customer", null, "imagecast-customer"],
  [null, null, null],
])("of %s and %s is %s", (deployRoleName, roleName, expected) => {
  expect(deployRole({ deployRoleName, roleName })).toBe(expected);
});
