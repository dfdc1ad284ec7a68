import { z } from "zod";

/** Something of a package of this account changed. */
const packageChange = z.object({
  accountUid: z.string(),
  packageId: z.string(),
  versionId: z.string().nullable(),
});

/** Something of a service of this account changed: its content, its review or what is online. */
const serviceChange = z.object({
  accountUid: z.string(),
  serviceId: z.string(),
  serviceVersionId: z.string().nullable(),
});

/** A service instance of this account changed; `ownerUid` is the account of its service. */
const instanceChange = z.object({
  accountUid: z.string(),
  ownerUid: z.string(),
  instanceId: z.string(),
});

/** Somebody sees other services in the catalog than before. It names none: whoever hears of it may not be among them. */
const catalogChange = z.object({ catalog: z.literal(true) });

/** What changed: ids only, readers fetch what they may see. */
export const change = z.union([packageChange, serviceChange, instanceChange, catalogChange]);

/** See change. */
export type Change = z.infer<typeof change>;

/** A person whose rights or sessions changed: what they have open must look at them anew. */
export const personChange = z.object({ userId: z.string() });

/** See personChange. */
export type PersonChange = z.infer<typeof personChange>;

/** Called with a change, or with null when changes may have been missed and everything must be read anew. */
export type ChangeListener = (change: Change | PersonChange | null) => void;

/** Changes announced by any process, as they commit. */
export type ChangeFeed = {
  /** Calls back until the returned function is called. */
  subscribe(listener: ChangeListener): () => void;
  close(): Promise<void>;
};
