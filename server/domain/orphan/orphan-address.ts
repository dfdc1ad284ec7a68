import { z } from "zod";

/** Which image in the platform's account is meant. */
export const orphanAddress = z.object({
  regionId: z.string().min(1).max(64),
  imageId: z.string().min(1).max(128),
});

/** See orphanAddress. */
export type OrphanAddress = z.infer<typeof orphanAddress>;
