"use server";
import type { SetUpField, SetUpState } from "@/components/set-up/set-up-state";
import { createFirstAdmin } from "@/server/auth/create-first-admin";
import { firstAdmin } from "@/server/auth/first-admin";
import { houseParts } from "@/server/auth/house-parts";

const KEPT = ["name", "email", "accountUid", "accountName"] as const;

/**
 * Makes the first admin from the set-up form. The answer holds the wrong fields and what was typed (never the password), or says
 * that the link is void or that it is done.
 */
export async function submitFirstAdmin(_before: SetUpState, form: FormData): Promise<SetUpState> {
  const given = Object.fromEntries(
    [...form].filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
  const values = Object.fromEntries(KEPT.map((field) => [field, given[field] ?? ""]));
  const parsed = firstAdmin.safeParse(given);
  if (!parsed.success) {
    const wrong = [...new Set(parsed.error.issues.map((issue) => issue.path[0] as SetUpField))];
    return { step: "form", wrong, values };
  }
  const done = await createFirstAdmin(await houseParts(), given.token ?? "", parsed.data);
  return { step: done ? "done" : "void", wrong: [], values: {} };
}
