import { z } from "zod";
import { accountUid } from "../account/account-fields";
import { lengthOf } from "../package/package-fields";
import { plausibleDate } from "../plausible-date";
import { seenRevision } from "../seen-revision";

/** Limits of a whitelist's form. Lengths count code points. */
export const WHITELIST_LIMITS = {
  /** Accounts in one change: what a person can still look over before it is done. */
  accounts: { max: 1000 },
  alias: { max: 64 },
  note: { max: 200 },
  reason: { max: 500 },
} as const;

/** Versions that an account sees: those that have been online, or also those in review (beta). */
export const WHITELIST_SCOPES = ["official", "all"] as const;

/** See WHITELIST_SCOPES. */
export type WhitelistScope = (typeof WHITELIST_SCOPES)[number];

function upTo({ max }: { max: number }) {
  return z
    .string()
    .trim()
    .refine((text) => lengthOf(text) <= max, "rules.text_too_long");
}

/** What an account may do with a service: look at it always, deploy it where `deploy` says so. */
const permissionParts = {
  scope: z.enum(WHITELIST_SCOPES),
  deploy: z.boolean(),
  /** The first moment at which the account may not see it any more; null for never. */
  expiresAt: plausibleDate.nullable(),
};

/** One account of a whitelist. */
export const whitelistEntry = z.object({
  accountUid,
  alias: upTo(WHITELIST_LIMITS.alias),
  note: upTo(WHITELIST_LIMITS.note),
  ...permissionParts,
});

/** See whitelistEntry. */
export type WhitelistEntryInput = z.infer<typeof whitelistEntry>;

/** Where accounts came from, for the trail: typed, pasted, or a file with its name and SHA-256 in hex. */
const entrySource = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("typed") }),
  z.object({ kind: z.literal("pasted") }),
  z.object({
    kind: z.literal("file"),
    name: z.string().max(255),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
]);

const changed = {
  serviceId: z.string(),
  /** That of the whitelist as the person saw it. */
  revision: seenRevision,
  reason: upTo(WHITELIST_LIMITS.reason).default(""),
};

const uids = z
  .array(accountUid)
  .min(1, "rules.accounts_missing")
  .max(WHITELIST_LIMITS.accounts.max);

/** Accounts to add, all or none. */
export const addToWhitelistInput = z.object({
  ...changed,
  source: entrySource,
  entries: z
    .array(whitelistEntry)
    .min(1, "rules.accounts_missing")
    .max(WHITELIST_LIMITS.accounts.max, "rules.accounts_too_many"),
});

/** A change of some accounts of a whitelist, all or none; what is absent stays as it is. */
export const changeWhitelistInput = z.object({
  ...changed,
  accountUids: uids,
  change: z
    .object({
      ...permissionParts,
      alias: whitelistEntry.shape.alias,
      note: whitelistEntry.shape.note,
    })
    .partial(),
});

/** Accounts to take off a whitelist, all or none. */
export const removeFromWhitelistInput = z.object({ ...changed, accountUids: uids });

/** Accounts whose instances of a service are counted. */
export const countListedInstancesInput = z.object({ serviceId: z.string(), accountUids: uids });

/** How the accounts of a whitelist are searched, filtered and paged. `page` counts from 1. */
export const getWhitelistInput = z.object({
  serviceId: z.string(),
  search: z.string().max(200).default(""),
  status: z.enum(["any", "active", "expired"]).default("any"),
  sort: z.enum(["accountUid", "alias", "addedAt", "expiresAt"]).default("addedAt"),
  direction: z.enum(["asc", "desc"]).default("desc"),
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(1).max(100).default(20),
});

/** How the services with their whitelists are searched and paged. */
export const listWhitelistsInput = z.object({
  search: z.string().max(200).default(""),
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(1).max(100).default(20),
});
