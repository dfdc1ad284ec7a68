import { z } from "zod";
import { accountName, accountUid, groupName, roleName } from "./account-fields";

/** How the list of accounts is searched and paged. `page` counts from 1. */
export const listAccountsInput = z.object({
  search: z.string().max(200).default(""),
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(1).max(100).default(20),
});

/** What an admin types to add an account. */
export const addAccountInput = z.object({
  uid: accountUid,
  name: accountName,
  roleName,
  deployRoleName: roleName.default(null),
});

/** What may change on an account: never its UID. */
export const editAccountInput = z.object({
  uid: z.string(),
  name: accountName,
  roleName,
  deployRoleName: roleName,
});

/** Where the role of an account is tried. */
export const checkAccessInput = z.object({
  uid: z.string(),
  regionId: z.string().min(1, "rules.region_unknown"),
});

/** A new resource group of an account. */
export const addGroupInput = z.object({ uid: z.string(), name: groupName });

/** A new name for a resource group. */
export const renameGroupInput = z.object({ groupId: z.string(), name: groupName });
