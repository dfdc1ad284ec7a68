import { z } from "zod";

/** The step of the chain at which something went wrong. */
export const COPY_STEPS = ["grant", "copy", "look", "verify", "cancel"] as const;

/** What the copy failed of, or what it is waiting out just now; stored as JSON beside the copy. */
export const copyTrouble = z.object({
  step: z.enum(COPY_STEPS),
  /** The provider's code, or one of ours: ImageVanished, CreateFailed, ImageDiffers, ConnectionLost. */
  code: z.string(),
  /** The provider's own words. */
  message: z.string(),
  requestId: z.string().nullable(),
});

/** See copyTrouble. */
export type CopyTrouble = z.infer<typeof copyTrouble>;

/** Reads a stored trouble; anything of another shape counts as none. */
export function readTrouble(json: unknown): CopyTrouble | null {
  const parsed = copyTrouble.safeParse(json);
  return parsed.success ? parsed.data : null;
}
