import { expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy";

it("writes the policy of a page in production", () => {
  expect(contentSecurityPolicy({ nonce: "bm9uY2U=", dev: false })).toBe(
    "default-src 'self'; script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic' 'wasm-unsafe-eval'; " +
      "style-src 'self' 'unsafe-inline'; worker-src 'self'; font-src 'self'; " +
      "img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; " +
      "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  );
});

it("allows eval in development only", () => {
  expect(contentSecurityPolicy({ nonce: "n", dev: true })).toContain(" 'unsafe-eval';");
  expect(contentSecurityPolicy({ nonce: "n", dev: false })).not.toContain(" 'unsafe-eval'");
});
