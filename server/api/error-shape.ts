import type { TRPCError } from "@trpc/server";
import { z } from "zod";
import { CloudError, cloudRefusalCode } from "../domain/cloud/cloud-error";
import { type CloudSaid, Refusal, type RefusalCode } from "../domain/refusal";
import { type Sentence, sentence } from "../domain/sentence";

/** What the browser is told of an error: a sentence to read, the field it belongs to, the provider's words. */
export type ErrorShape = {
  code: RefusalCode | "UNAUTHORIZED" | "UNAVAILABLE" | "BUG";
  sentence: Sentence;
  field: string | null;
  /** Field path → rule key, when the input broke field rules. */
  fieldErrors: Record<string, string>;
  cloud: CloudSaid | null;
};

const HTTP: Record<RefusalCode, TRPCError["code"]> = {
  INVALID: "BAD_REQUEST",
  NOT_FOUND: "NOT_FOUND",
  FORBIDDEN: "FORBIDDEN",
  WRONG_STATE: "PRECONDITION_FAILED",
  CONFLICT: "CONFLICT",
  LIMIT: "TOO_MANY_REQUESTS",
  CLOUD_REJECTED: "UNPROCESSABLE_CONTENT",
  CLOUD_UNAVAILABLE: "SERVICE_UNAVAILABLE",
};

/** The HTTP-like tRPC code of a refusal. */
export function httpCode(code: RefusalCode): TRPCError["code"] {
  return HTTP[code];
}

function fieldErrors(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) errors[issue.path.join(".")] ??= issue.message;
  return errors;
}

const CLOUD_SENTENCE = {
  CLOUD_REJECTED: "errors.cloud_rejected",
  CLOUD_UNAVAILABLE: "errors.cloud_unavailable",
} as const;

/** The request itself is wrong: no page of ours sends such. */
const MALFORMED = new Set<TRPCError["code"]>([
  "BAD_REQUEST",
  "PARSE_ERROR",
  "METHOD_NOT_SUPPORTED",
  "UNSUPPORTED_MEDIA_TYPE",
]);

const NOTHING = { field: null, fieldErrors: {}, cloud: null };

/** Translates whatever a procedure threw. What nobody expected is masked: its text may hold anything. */
export function errorShape(error: TRPCError): ErrorShape {
  const cause = error.cause;
  if (cause instanceof Refusal) {
    const { field = null, cloud = null } = cause.more;
    return { ...NOTHING, code: cause.code, sentence: cause.sentence, field, cloud };
  }
  if (cause instanceof CloudError) {
    const code = cloudRefusalCode(cause);
    return { ...NOTHING, code, sentence: sentence(CLOUD_SENTENCE[code]), cloud: cause.said };
  }
  if (cause instanceof z.ZodError) {
    const invalid = { code: "INVALID", sentence: sentence("errors.invalid") } as const;
    return { ...NOTHING, ...invalid, fieldErrors: fieldErrors(cause) };
  }
  if (error.code === "UNAUTHORIZED") {
    return { ...NOTHING, code: "UNAUTHORIZED", sentence: sentence("errors.signed_out") };
  }
  if (error.code === "SERVICE_UNAVAILABLE") {
    return { ...NOTHING, code: "UNAVAILABLE", sentence: sentence("errors.database_away") };
  }
  if (MALFORMED.has(error.code)) {
    return { ...NOTHING, code: "INVALID", sentence: sentence("errors.invalid") };
  }
  if (error.code === "FORBIDDEN") {
    return { ...NOTHING, code: "FORBIDDEN", sentence: sentence("errors.foreign_origin") };
  }
  if (error.code === "NOT_FOUND") {
    return { ...NOTHING, code: "NOT_FOUND", sentence: sentence("errors.not_found") };
  }
  return { ...NOTHING, code: "BUG", sentence: sentence("errors.unexpected") };
}
