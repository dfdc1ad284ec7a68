import { z } from "zod";
import { plausibleDate } from "../plausible-date";
import { endOfDay, isOver, lastDayOf } from "./expiry-day";
import { WHITELIST_SCOPES, type WhitelistEntryInput, whitelistEntry } from "./whitelist-input";

const { accountUid, alias, note } = whitelistEntry.shape;

const isExpiry = (day: string) => plausibleDate.safeParse(endOfDay(day)).success;

/** An entry of a whitelist as its form holds it: every value is text, no day means for ever. */
export const whitelistForm = z.object({
  accountUid,
  alias,
  note,
  scope: z.enum(WHITELIST_SCOPES),
  deploy: z.enum(["yes", "no"]),
  lastDay: z.string().refine((day) => day === "" || isExpiry(day), "rules.whitelist_expiry"),
});

/** See whitelistForm. */
export type WhitelistForm = z.infer<typeof whitelistForm>;

/** What a form starts with: an account that may see and deploy official versions for ever. */
export const NEW_ENTRY: WhitelistForm = {
  accountUid: "",
  alias: "",
  note: "",
  scope: "official",
  deploy: "yes",
  lastDay: "",
};

/** The form at a moment: a day that is over is refused, unless it is the one that the entry has already. */
export function whitelistFormAt(now: Date, lastDay: string) {
  const stillOpen = (day: string) => day === lastDay || !isOver(endOfDay(day), now);
  return whitelistForm.extend({
    lastDay: whitelistForm.shape.lastDay.refine(stillOpen, "rules.whitelist_over"),
  });
}

/** Puts an entry into a form. */
export function formOfEntry(entry: WhitelistEntryInput): WhitelistForm {
  const { deploy, expiresAt, ...rest } = entry;
  return { ...rest, deploy: deploy ? "yes" : "no", lastDay: expiresAt ? lastDayOf(expiresAt) : "" };
}

/** Reads an entry out of a form that was checked. */
export function entryOfForm({ deploy, lastDay, ...rest }: WhitelistForm): WhitelistEntryInput {
  return { ...rest, deploy: deploy === "yes", expiresAt: endOfDay(lastDay) };
}
