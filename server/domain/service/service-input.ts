import { z } from "zod";
import { seenRevision } from "../seen-revision";
import { serviceContent } from "./service-content";

/** Which service. */
export const serviceInput = z.object({ serviceId: z.string().max(64) });

/** See serviceInput. */
export type ServiceInput = z.infer<typeof serviceInput>;

/** Which version of a service. */
export const serviceVersionInput = z.object({ serviceVersionId: z.string().max(64) });

/** See serviceVersionInput. */
export type ServiceVersionInput = z.infer<typeof serviceVersionInput>;

/** Which version of a service, as the page saw it. */
export const seenServiceVersionInput = serviceVersionInput.extend({ revision: seenRevision });

/** See seenServiceVersionInput. */
export type SeenServiceVersionInput = z.infer<typeof seenServiceVersionInput>;

/** What creating a service takes: the content of its first draft, and a key that makes pressing twice harmless. */
export const createServiceInput = z.object({
  content: serviceContent,
  idempotencyKey: z.string().min(8).max(64),
});

/** See createServiceInput. */
export type CreateServiceInput = z.infer<typeof createServiceInput>;

/** What saving a draft takes: its whole content. */
export const saveServiceVersionInput = seenServiceVersionInput.extend({ content: serviceContent });

/** See saveServiceVersionInput. */
export type SaveServiceVersionInput = z.infer<typeof saveServiceVersionInput>;

/** What starting a new draft takes: the version whose content it begins with. */
export const startServiceVersionInput = serviceVersionInput.extend({
  idempotencyKey: z.string().min(8).max(64),
});

/** See startServiceVersionInput. */
export type StartServiceVersionInput = z.infer<typeof startServiceVersionInput>;

/** What submitting takes; the note is for the reviewer. */
export const submitServiceVersionInput = seenServiceVersionInput.extend({
  note: z.string().trim().max(2000, "rules.text_too_long").default(""),
});

/** See submitServiceVersionInput. */
export type SubmitServiceVersionInput = z.infer<typeof submitServiceVersionInput>;

/** What bringing a version online takes: the version that the page showed as online, null when none was. */
export const putOnlineInput = seenServiceVersionInput.extend({
  onlineVersionId: z.string().max(64).nullable(),
});

/** See putOnlineInput. */
export type PutOnlineInput = z.infer<typeof putOnlineInput>;

/** What a person says of why they do it; kept in the audit trail. */
const reason = z.string().trim().max(500, "rules.text_too_long").default("");

/** What taking the version online off takes. */
export const takeOfflineInput = serviceVersionInput.extend({ reason });

/** See takeOfflineInput. */
export type TakeOfflineInput = z.infer<typeof takeOfflineInput>;

/** What putting an earlier version back takes. */
export const putBackInput = putOnlineInput.extend({ reason });

/** See putBackInput. */
export type PutBackInput = z.infer<typeof putBackInput>;

/** Which two versions of one service are compared. */
export const compareServiceVersionsInput = z.object({
  beforeId: z.string().max(64),
  afterId: z.string().max(64),
});

/** See compareServiceVersionsInput. */
export type CompareServiceVersionsInput = z.infer<typeof compareServiceVersionsInput>;
