import { contentSecurityPolicy } from "./content-security-policy";

/** One year: shorter periods are not accepted by browsers' preload checks. */
const HSTS_SECONDS = 31_536_000;

/** The security headers of every answer, by lower-case name. HSTS only over https: over http browsers must ignore it. */
export function securityHeaders(about: {
  nonce: string;
  https: boolean;
  dev: boolean;
}): Record<string, string> {
  return {
    "content-security-policy": contentSecurityPolicy(about),
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy":
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    ...(about.https
      ? { "strict-transport-security": `max-age=${HSTS_SECONDS}; includeSubDomains` }
      : {}),
  };
}
