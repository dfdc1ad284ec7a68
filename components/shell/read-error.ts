import { TRPCClientError } from "@trpc/client";
import type { AppRouter } from "@/server/api/root";
import type { CloudSaid } from "@/server/domain/refusal";
import type { Sentence } from "@/server/domain/sentence";

/** An error as a page shows it. `OFFLINE` means that the server gave no answer at all. */
export type ReadError = {
  code: string;
  sentence: Sentence;
  /** Path of the field the error belongs to. */
  field: string | null;
  /** Field path → message key. */
  fieldErrors: Record<string, string>;
  cloud: CloudSaid | null;
  requestId: string | null;
};

const OFFLINE: ReadError = {
  code: "OFFLINE",
  sentence: { key: "errors.offline" },
  field: null,
  fieldErrors: {},
  cloud: null,
  requestId: null,
};

/** Reads whatever a query or mutation threw into something that can be shown. */
export function readError(error: unknown): ReadError {
  if (!(error instanceof TRPCClientError)) return OFFLINE;
  const data = (error as TRPCClientError<AppRouter>).data;
  return data ? { ...data } : OFFLINE;
}
