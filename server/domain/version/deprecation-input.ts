import { z } from "zod";

/** What deprecating a published version takes; a replacement is what consumers are told to move to. */
export const deprecateVersionInput = z.object({
  versionId: z.string(),
  from: z.date("rules.deprecation_date"),
  replacementId: z.string().nullable().default(null),
  reason: z.string().trim().max(500, "rules.text_too_long").default(""),
});

/** See deprecateVersionInput. */
export type DeprecateVersionInput = z.infer<typeof deprecateVersionInput>;
