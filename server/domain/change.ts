import { z } from "zod";

/** What changed: ids only, readers fetch what they may see. */
export const change = z.object({
  accountUid: z.string(),
  packageId: z.string(),
  versionId: z.string().nullable(),
});

/** See change. */
export type Change = z.infer<typeof change>;

/** Called with a change, or with null when changes may have been missed and everything must be read anew. */
export type ChangeListener = (change: Change | null) => void;

/** Changes announced by any process, as they commit. */
export type ChangeFeed = {
  /** Calls back until the returned function is called. */
  subscribe(listener: ChangeListener): () => void;
  close(): Promise<void>;
};
