import type { LoggerInstance } from "next-auth";
import type { AuthLog } from "./auth-parts";

/** A session that ended (expired, revoked, another secret) is everyday life, not a fault. */
const EVERYDAY = new Set(["JWT_SESSION_ERROR"]);

/**
 * next-auth's messages in our log: its code and the error's name and text. The rest of what it hands over (tokens, cookies,
 * provider settings with the client secret) is not written down.
 */
export function authLogger(log: AuthLog): LoggerInstance {
  return {
    error(code: string, about: unknown) {
      if (EVERYDAY.has(code)) log.info({ code }, "a session ended");
      else log.error({ code, ...named(about) }, "next-auth error");
    },
    warn: (code: string) => log.warn({ code }, "next-auth warning"),
    debug: () => undefined,
  };
}

function named(about: unknown): { name?: string; reason?: string } {
  if (about instanceof Error) return { name: about.name, reason: about.message };
  if (typeof about === "object" && about !== null && "error" in about) return named(about.error);
  return {};
}
