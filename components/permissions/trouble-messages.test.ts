import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES } from "@/components/i18n/locales";
import {
  PERMISSION_TROUBLE_KINDS,
  permissionTroubleKind,
} from "@/server/domain/permission/explain-permission-trouble";
import { DRIFT_KINDS } from "@/server/domain/permission/permission-record";

describe.each(LOCALES)("permissions in %s", (locale) => {
  const file = new URL(`../i18n/messages/${locale}/permissions.json`, import.meta.url);
  const { trouble, drift } = JSON.parse(readFileSync(file, "utf8"));

  it.each(PERMISSION_TROUBLE_KINDS)("say what, why and what next of %s", (kind) => {
    expect(Object.keys(trouble[kind])).toEqual(["title", "why", "next"]);
  });

  it.each(DRIFT_KINDS)("name the drift %s", (kind) => {
    expect(drift.kind).toHaveProperty(kind);
  });
});

it.each([
  ["Throttling.User", "throttled"],
  ["InvalidAccount.NotFound", "accountUnknown"],
  ["PermissionNotInForce", "notInForce"],
  ["constructor", "other"],
])("%s is trouble of the kind %s", (code, kind) => {
  expect(permissionTroubleKind(code)).toBe(kind);
});
