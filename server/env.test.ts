import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEnv } from "./env";

const folder = () => ({ DATA_DIR: mkdtempSync(join(tmpdir(), "imagecast-env-")) });

const SHARED = {
  NODE_ENV: "production",
  DATABASE_URL: "postgresql://shop@db/shop",
  NEXTAUTH_SECRET: "x".repeat(32),
};

test("nothing needs to be set", () => {
  expect(readEnv(folder())).toMatchObject({
    PORT: 3000,
    CLOUD: "simulator",
    SIMULATOR_URL: "http://127.0.0.1:4510",
    PLATFORM_ACCOUNT_UID: "1000000000000001",
    NEXTAUTH_URL: "http://localhost:3000",
    WORKER: "inline",
    SLOT_RULE: "source",
    SLOTS_PER_REGION: 5,
    HEALTH_CHECK_HOSTS: [],
  });
});

test.each(["https://checks.example.com", "checks.example.com:443", "checks.example.com/a", "a b"])(
  "%s cannot be the host of an address",
  (hosts) => {
    expect(() => readEnv({ ...folder(), HEALTH_CHECK_HOSTS: hosts })).toThrow(
      /HEALTH_CHECK_HOSTS must/,
    );
  },
);

test("hosts of health checks are separated by commas", () => {
  const hosts = "Checks.example.com, localhost:8080,";
  expect(readEnv({ ...folder(), HEALTH_CHECK_HOSTS: hosts }).HEALTH_CHECK_HOSTS).toEqual([
    "checks.example.com",
    "localhost:8080",
  ]);
});

test("secrets are made once, kept and readable by the owner only", () => {
  const source = folder();
  const first = readEnv(source);
  expect(first.NEXTAUTH_SECRET).toMatch(/^[\w-]{43}$/);
  expect(readEnv(source).NEXTAUTH_SECRET).toBe(first.NEXTAUTH_SECRET);
  expect(first.BACKGROUND_SECRET).not.toBe(first.NEXTAUTH_SECRET);
  expect(statSync(join(source.DATA_DIR, "session-secret")).mode & 0o777).toBe(0o600);
});

test("what is empty counts as not given", () => {
  expect(readEnv({ ...folder(), PORT: "", CLOUD: " " })).toMatchObject({
    PORT: 3000,
    CLOUD: "simulator",
  });
});

test("many processes do without the folder", () => {
  const env = readEnv({ ...SHARED, DATA_DIR: "/nonexistent/folder" });
  expect(env.BACKGROUND_SECRET).toBeUndefined();
});

test.each([
  [{ PORT: "many" }, "PORT must be a number."],
  [{ CLOUD: "moon" }, "CLOUD must be simulator or alibaba."],
  [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL must be a postgresql:// address."],
  [{ CLOUD: "alibaba" }, "PLATFORM_ACCESS_KEY_SECRET is required with CLOUD=alibaba."],
  [{ OIDC_ISSUER: "https://id.example" }, "OIDC_CLIENT_ID is required with OIDC_ISSUER."],
  [{ ...SHARED, NEXTAUTH_SECRET: "" }, "NEXTAUTH_SECRET is required with DATABASE_URL"],
  [{ ...SHARED, NEXTAUTH_SECRET: "short" }, "NEXTAUTH_SECRET must have at least 32 characters."],
])("%o is refused with a sentence", (source, sentence) => {
  expect(() => readEnv({ ...folder(), ...source })).toThrow(sentence);
});
