import { z } from "zod";
import { LOCAL_DRAFT_PREFIX } from "@/components/shell/forget-local-drafts";

/** A draft that was never saved is kept this long on the person's own machine, in milliseconds. */
export const LOCAL_DRAFT_MS = 7 * 24 * 60 * 60 * 1000;

/** Shape of the content of a version while it is typed: no rule holds yet. */
export const storedContent = z.object({
  name: z.string(),
  description: z.string(),
  imageType: z.enum(["own", "marketplace"]),
  productCode: z.string().nullable(),
  productVersion: z.string().nullable(),
  sourceRegionId: z.string(),
  sourceImageId: z.string(),
  regionIds: z.array(z.string()),
});

/** Shape of a version form while it is typed. */
export const storedVersionForm = z.object({ version: storedContent });

/** Shape of the create wizard while it is typed. */
export const storedPackageForm = z.object({
  name: z.string(),
  resourceGroupId: z.string(),
  tags: z.array(z.object({ key: z.string(), value: z.string() })),
  version: storedContent,
});

/** What was typed and when (epoch milliseconds). */
export type LocalDraft<Values> = { savedAt: number; values: Values };

/** Where a person's draft of a form lies: `form` names the form and what it edits. */
export function localDraftKey(userId: string, form: string): string {
  return `${LOCAL_DRAFT_PREFIX}${userId}.${form}`;
}

/** Writes a draft as text. */
export function writeLocalDraft<Values>(draft: LocalDraft<Values>): string {
  return JSON.stringify(draft);
}

/**
 * Reads a draft back. Null when there is none, when it is older than LOCAL_DRAFT_MS or from the
 * future, or when its shape is not that of the form any more.
 */
export function readLocalDraft<Values>(
  text: string | null,
  values: z.ZodType<Values>,
  now: number,
): LocalDraft<Values> | null {
  if (text === null) return null;
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return null;
  }
  const read = z.object({ savedAt: z.number(), values }).safeParse(stored);
  if (!read.success) return null;
  const age = now - read.data.savedAt;
  return age >= 0 && age <= LOCAL_DRAFT_MS ? (read.data as LocalDraft<Values>) : null;
}
