import { type DestinationStream, type Logger, pino } from "pino";

export type { Logger } from "pino";

const HIDDEN = "[hidden]";

/** Names under which secrets travel: SDK credentials, headers, form fields, query parameters. */
const SECRET_NAME =
  /secret|password|passwd|authorization|cookie|token|credential|signature|access[-_]?key|api[-_]?key|private[-_]?key|jwt/i;

/** Names that read like secrets and are none; without them the log could not be followed. */
const PLAIN_NAME = /^(clientToken|accessKeyIdLast4)$/i;

/** Deep enough for an SDK error with its request; what lies deeper is cut. */
const MAX_DEPTH = 8;

/**
 * A copy of a value in which whatever stands under a secret's name is hidden, at any depth, and secrets
 * inside of texts (URLs with a password, bearer and signed headers) too.
 */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return redactText(value);
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= MAX_DEPTH) return "[deep]";
  if (value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  const copy: Record<string, unknown> = {};
  if (value instanceof Error) Object.assign(copy, errorFields(value));
  for (const [name, item] of Object.entries(value)) {
    const hide = SECRET_NAME.test(name) && !PLAIN_NAME.test(name) && item !== null;
    copy[name] = hide ? HIDDEN : redact(item, depth + 1);
  }
  if (value instanceof Error && value.cause) copy.cause = redact(value.cause, depth + 1);
  return copy;
}

function errorFields(error: Error) {
  return {
    type: error.name,
    message: redactText(error.message),
    stack: redactText(error.stack ?? ""),
  };
}

function redactText(text: string): string {
  return text
    .replace(/(\w+:\/\/[^\s/:@]*):[^\s/@]+@/g, `$1:${HIDDEN}@`)
    .replace(/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, `$1 ${HIDDEN}`)
    .replace(
      /\b(AccessKeySecret|SecurityToken|Signature|password|token)=[^\s&"']+/gi,
      `$1=${HIDDEN}`,
    );
}

/**
 * The structured log of a process: JSON lines on standard output. Every line passes `redact` before it
 * is written. Use `log.child({ requestId })` for what belongs to one request.
 */
export function openLog(level: string, to?: DestinationStream): Logger {
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (line: Record<string, unknown>) => redact(line) as Record<string, unknown>,
      bindings: (bound: Record<string, unknown>) => redact(bound) as Record<string, unknown>,
    },
    // Errors are written by redact, which also sees what an SDK hangs on them.
    serializers: { err: (error: unknown) => error },
  };
  return to ? pino(options, to) : pino(options);
}
