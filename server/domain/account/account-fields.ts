import { z } from "zod";
import { lengthOf } from "../package/package-fields";

/** Limits of what an admin types about an account, in characters. */
export const ACCOUNT_LIMITS = {
  name: { min: 2, max: 64 },
  roleName: { max: 64 },
  groupName: { min: 2, max: 50 },
} as const;

/** The role name that the set-up instructions for ISVs use. */
export const DEFAULT_ROLE_NAME = "imagecast-supplier";

/** What a spreadsheet makes of 16 digits: `1.23457E+15`, and only the first few are still right. */
const SPREADSHEET_NUMBER = /^[0-9][0-9.,]*E\+?[0-9]+$/i;

const UID = /^[0-9]{16}$/;

/** RAM role names as STS takes them in a role's ARN. */
const ROLE_NAME = /^[A-Za-z0-9.@_-]*$/;

/** Takes out what comes in by pasting: full-width digits, blanks and dashes. The UID stays text: leading zeros occur. */
export function normalUid(uid: string): string {
  return uid.normalize("NFKC").replace(/[\s-]/g, "");
}

/** UID of an Alibaba Cloud account: exactly 16 digits, as text. A number that a spreadsheet damaged is named as such. */
export const accountUid = z
  .string()
  .max(200, "rules.uid_digits")
  .transform(normalUid)
  .superRefine((uid, ctx) => {
    if (UID.test(uid)) return;
    const damaged = SPREADSHEET_NUMBER.test(uid);
    ctx.addIssue({
      code: "custom",
      message: damaged ? "rules.uid_spreadsheet" : "rules.uid_digits",
    });
  });

function named(limits: { min: number; max: number }, key: string) {
  return z
    .string()
    .trim()
    .refine((text) => lengthOf(text) >= limits.min && lengthOf(text) <= limits.max, key);
}

/** What people call the account: 2–64 characters. */
export const accountName = named(ACCOUNT_LIMITS.name, "rules.account_name_length");

/** RAM role that lets Imagecast in, null for none: to read and share images, or to deploy services. */
export const roleName = z
  .string()
  .trim()
  .max(ACCOUNT_LIMITS.roleName.max, "rules.role_name_characters")
  .regex(ROLE_NAME, "rules.role_name_characters")
  .transform((name) => name || null);

/** Name of a resource group: 2–50 characters, unique in its account. */
export const groupName = named(ACCOUNT_LIMITS.groupName, "rules.group_name_length");
