import { expect, it } from "vitest";
import { paths } from "./paths";

it("keeps every address where bookmarks expect it", () => {
  expect({
    root: paths.root(),
    home: paths.home(),
    signIn: paths.signIn(),
    unavailable: paths.unavailable(),
    signInAndReturn: paths.signIn({ returnTo: "/packages?page=2" }),
    forbidden: paths.forbidden(),
    forbiddenNaming: paths.forbidden({ needs: "supplier" }),
    packages: paths.packages(),
    newPackage: paths.newPackage(),
    package: paths.package("p 1/2"),
    newVersion: paths.newVersion("p1"),
    newVersionFrom: paths.newVersion("p1", { from: "v1" }),
    version: paths.version("p1", "v1"),
    editVersion: paths.editVersion("p1", "v1"),
    templateEditor: paths.templateEditor(),
    templateRules: paths.templateRules(),
    templateRule: paths.templateRule("no-image"),
    accounts: paths.accounts(),
    account: paths.account("0123456789012345"),
  }).toMatchInlineSnapshot(`
    {
      "account": "/admin/accounts/0123456789012345",
      "accounts": "/admin/accounts",
      "editVersion": "/packages/p1/versions/v1/edit",
      "forbidden": "/forbidden",
      "forbiddenNaming": "/forbidden?needs=supplier",
      "home": "/home",
      "newPackage": "/packages/new",
      "newVersion": "/packages/p1/versions/new",
      "newVersionFrom": "/packages/p1/versions/new?from=v1",
      "package": "/packages/p%201%2F2",
      "packages": "/packages",
      "root": "/",
      "signIn": "/sign-in",
      "signInAndReturn": "/sign-in?returnTo=%2Fpackages%3Fpage%3D2",
      "templateEditor": "/template-editor",
      "templateRule": "/template-rules#no-image",
      "templateRules": "/template-rules",
      "unavailable": "/unavailable",
      "version": "/packages/p1/versions/v1",
    }
  `);
});

it("has a snapshot for each function", () => {
  expect(Object.keys(paths)).toEqual([
    "root",
    "home",
    "signIn",
    "unavailable",
    "forbidden",
    "packages",
    "newPackage",
    "package",
    "newVersion",
    "version",
    "editVersion",
    "templateEditor",
    "templateRules",
    "templateRule",
    "accounts",
    "account",
  ]);
});
