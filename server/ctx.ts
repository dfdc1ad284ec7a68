import type { Prisma, PrismaClient } from "@/prisma/generated/client";
import type { Cloud } from "./cloud/cloud";
import type { Actor } from "./domain/actor";
import type { CopyLimits } from "./domain/distribution/copy-slots";
import type { Marker } from "./domain/instance/secret-marks";
import type { HclParser } from "./domain/template/hcl/hcl-parser";

/** The database, or a transaction in it. */
export type Db = PrismaClient;

/** A transaction of the database. */
export type Tx = Prisma.TransactionClient;

/** The only source of time. */
export type Clock = { now(): Date };

/** The only source of ids. */
export type Ids = {
  /** A new id such as `dp-3f9c…`: 20 hex digits after the prefix. */
  fresh(prefix: string): string;
  /** The same id for the same seed: makes a repeated request meet its own earlier row. */
  from(prefix: string, seed: string): string;
};

/** Structured log; secrets are redacted before they are written. */
export type Log = {
  info(about: object, message: string): void;
  warn(about: object, message: string): void;
  error(about: object, message: string): void;
};

/** Asks the background for a look. Losing a wake delays, never loses: the sweep finds what is due. */
export type Wake = {
  /** Look at the region's copies, now or at a moment. */
  look(regionId: string, at?: Date): Promise<void>;
  /** Plan which pending copies start. */
  plan(): Promise<void>;
  /** Bring the permissions of the region's images to what is wanted, now or at a moment. */
  permit(regionId: string, at?: Date): Promise<void>;
  /** Look at the region's service instances, now or at a moment. */
  instances(regionId: string, at?: Date): Promise<void>;
  /** See whether the version's next wave opens, now or at a moment. */
  wave(versionId: string, at?: Date): Promise<void>;
};

/** Asks the suppliers' health checks. */
export type HealthChecks = {
  /** Hosts that may be asked, with their port where it is not the usual one. */
  hosts: readonly string[];
  /** Posts what is asked about and returns the HTTP status; null when nothing answered within five seconds. Never throws. */
  ask(url: string, about: object): Promise<number | null>;
};

/** Keeps what must not be read in the database. */
export type Vault = {
  seal(text: string): string;
  /** Throws for what this house's secret has not sealed. */
  open(sealed: string): string;
  /** Marks secrets, so that they are recognised without being kept. */
  marker: Marker;
};

/** Everything a use case may touch, besides its input. */
export type Ctx = {
  db: Db;
  cloud: Cloud;
  clock: Clock;
  ids: Ids;
  log: Log;
  wake: Wake;
  healthChecks: HealthChecks;
  vault: Vault;
  limits: CopyLimits;
  /** Reads Terraform; opened once per process, when it is first asked for. */
  hcl(): Promise<HclParser>;
  actor: Actor;
};
