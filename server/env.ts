import { z } from "zod";
import { SLOTS_PER_REGION } from "./domain/distribution/tunables";
import { keptSecret } from "./kept-secret";

const port = z.coerce.number("must be a number").int().min(0).max(65_535);
const url = z.url({ protocol: /^https?$/, error: "must be an http or https address" });

/** Host names as an address has them, with a port where it is not the usual one, separated by commas. */
const hosts = z.string().transform((text, check) => {
  const named = text.split(",").flatMap((part) => part.trim().toLowerCase() || []);
  const wrong = named.find((host) => !isHost(host));
  if (wrong) {
    const message = `must be host names such as checks.example.com or checks.example.com:8443, which ${wrong} is not`;
    check.addIssue({ code: "custom", message });
  }
  return named;
});

function isHost(host: string): boolean {
  return URL.canParse(`https://${host}`) && new URL(`https://${host}`).host === host;
}

/** Every variable the house reads, as it stands in the environment; README.md explains each. */
const variables = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  PORT: port.default(3000),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "must be a postgresql:// address" })
    .optional(),
  DATA_DIR: z.string().default(".data"),
  CLOUD: z.enum(["simulator", "alibaba"], "must be simulator or alibaba").default("simulator"),
  SIMULATOR_URL: url.default("http://127.0.0.1:4510"),
  PLATFORM_ACCOUNT_UID: z
    .string()
    .regex(/^[0-9]{16}$/, "must have 16 digits")
    .optional(),
  PLATFORM_ACCESS_KEY_ID: z.string().optional(),
  PLATFORM_ACCESS_KEY_SECRET: z.string().optional(),
  NEXTAUTH_URL: url.optional(),
  NEXTAUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  OIDC_ISSUER: url.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default("Single sign-on"),
  BACKGROUND_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  WORKER: z.enum(["inline", "off"], "must be inline or off").default("inline"),
  SLOT_RULE: z
    .enum(["source", "destination", "both"], "must be source, destination or both")
    .default("source"),
  SLOTS_PER_REGION: z.coerce
    .number("must be a number")
    .int()
    .min(1)
    .max(100)
    .default(SLOTS_PER_REGION),
  HEALTH_CHECK_HOSTS: hosts.default([]),
});

type Variables = z.infer<typeof variables>;
type Derived = "PLATFORM_ACCOUNT_UID" | "PLATFORM_ACCESS_KEY_ID" | "PLATFORM_ACCESS_KEY_SECRET";

/** The house's configuration, checked and complete. */
export type Env = Variables & {
  [name in Derived | "NEXTAUTH_URL" | "NEXTAUTH_SECRET"]: string;
};

/** The configuration is wrong; the message lists every problem, one sentence a line. */
export class EnvError extends Error {
  constructor(problems: string[]) {
    super(`The configuration is not complete:\n${problems.map((line) => `- ${line}`).join("\n")}`);
    this.name = "EnvError";
  }
}

/** The platform account of the simulator's demo world. */
const SIMULATED_PLATFORM = {
  PLATFORM_ACCOUNT_UID: "1000000000000001",
  PLATFORM_ACCESS_KEY_ID: "LTAISimPlatform",
  PLATFORM_ACCESS_KEY_SECRET: "sim-platform-secret",
};

/**
 * Reads and completes the configuration. What is empty counts as not given. Secrets that only this
 * installation needs to know are made once and kept in DATA_DIR. Throws EnvError.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const read = variables.safeParse(given);
  if (!read.success) throw new EnvError(read.error.issues.map(toSentence));
  const platform = read.data.CLOUD === "simulator" ? SIMULATED_PLATFORM : {};
  const known = { ...platform, ...read.data };
  const problems = missing(known);
  if (problems.length > 0) throw new EnvError(problems);
  return { ...known, ...addressAndSecrets(known) } as Env;
}

function toSentence(issue: z.core.$ZodIssue): string {
  return `${issue.path.join(".")} ${/^(must|is) /.test(issue.message) ? issue.message : `is wrong: ${issue.message}`}.`;
}

function missing(env: Variables): string[] {
  const problems: string[] = [];
  const need = (name: keyof Variables, when: string) => {
    if (!env[name]) problems.push(`${name} is required ${when}.`);
  };
  if (env.CLOUD === "alibaba") {
    need("PLATFORM_ACCOUNT_UID", "with CLOUD=alibaba");
    need("PLATFORM_ACCESS_KEY_ID", "with CLOUD=alibaba");
    need("PLATFORM_ACCESS_KEY_SECRET", "with CLOUD=alibaba");
  }
  if (env.OIDC_ISSUER) {
    need("OIDC_CLIENT_ID", "with OIDC_ISSUER");
    need("OIDC_CLIENT_SECRET", "with OIDC_ISSUER");
  }
  if (isShared(env)) {
    need("NEXTAUTH_SECRET", "with DATABASE_URL, because all processes must agree on it");
  }
  return problems;
}

/** Several processes on several machines may stand behind one address: nothing can be kept in a folder. */
function isShared(env: Variables): boolean {
  return env.NODE_ENV === "production" && env.DATABASE_URL !== undefined;
}

function addressAndSecrets(env: Variables) {
  const kept = (name: string) => (isShared(env) ? undefined : keptSecret(env.DATA_DIR, name));
  return {
    NEXTAUTH_URL: env.NEXTAUTH_URL ?? `http://localhost:${env.PORT}`,
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET ?? kept("session-secret"),
    BACKGROUND_SECRET: env.BACKGROUND_SECRET ?? kept("background-secret"),
  };
}
