import type { Stack } from "./ros/stack";
import type { Statement } from "./session-policy";

/**
 * The whole state of the simulated cloud, as plain immutable data: transitions return a new World.
 * Times named `…At` are epoch milliseconds of the cloud's calendar (wall clock plus advances),
 * except in `Task`, which counts on the copy clock (see clock.ts).
 */
export interface World {
  readonly regions: readonly string[];
  readonly slotRule: SlotRule;
  /** Copies that may run at once per account × region (CopyImage usage notes: 5). */
  readonly copySlots: number;
  readonly accounts: readonly Account[];
  readonly images: Readonly<Record<string, Image>>;
  /** STS sessions by their access key id. */
  readonly sessions: Readonly<Record<string, Session>>;
  /** Stacks of ROS by id; deleted ones are gone. */
  readonly stacks: Readonly<Record<string, Stack>>;
  /** What calls that make something answered, by account and ClientToken. */
  readonly clientTokens: Readonly<Record<string, RememberedCall>>;
  /** How often a sentinel that counts has acted, by sentinel, root image or stack, and region. */
  readonly sentinelHits: Readonly<Record<string, number>>;
  readonly nextSequence: number;
}

/** Which end of a copy occupies one of the running slots of a region. */
export type SlotRule = "source" | "destination" | "both";

/** The values of the documented `Status` of an image. */
export type ImageStatus =
  | "Creating"
  | "Waiting"
  | "Available"
  | "UnAvailable"
  | "CreateFailed"
  | "Deprecated";

/** A tenant with its one key pair (that of a RAM user, so it may assume roles). */
export interface Account {
  readonly uid: string;
  readonly name: string;
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly roles: readonly Role[];
  readonly imageQuotaPerRegion: number;
  /** vCPUs of pay-as-you-go machines that it may have in each region, and those it has beside its stacks. */
  readonly vcpuQuota?: number;
  readonly vcpusInUse?: number;
}

/** A RAM role that callers of other accounts may assume. */
export interface Role {
  readonly name: string;
  /** Account uids whose callers may assume the role. */
  readonly trusts: readonly string[];
  readonly maxSessionSeconds: number;
}

/** Temporary keys that AssumeRole gave out. */
export interface Session {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken: string;
  readonly uid: string;
  readonly roleName: string;
  readonly sessionName: string;
  /** What the session may do at most; null when AssumeRole was given no policy. */
  readonly policy: readonly Statement[] | null;
  readonly expiresAt: number;
}

interface RememberedCall {
  readonly fingerprint: string;
  readonly resourceId: string;
}

/** An account an image is shared with, and since when. */
export interface Share {
  readonly uid: string;
  readonly sharedAt: number;
}

/** Where a copy came from. */
interface Source {
  readonly imageId: string;
  readonly regionId: string;
  readonly ownerUid: string;
}

/** Work that turns an image into an available one. Times are on the copy clock, in milliseconds. */
export interface Task {
  readonly kind: "copy" | "create";
  /** null while the copy waits for a slot. */
  readonly startedAt: number | null;
  readonly durationMs: number;
  readonly fate: "succeeds" | "fails" | "vanishes";
}

/** An image in one region, whoever owns it. Copies keep their root, whose name steers the sentinels. */
export interface Image {
  readonly imageId: string;
  readonly regionId: string;
  readonly ownerUid: string;
  readonly ownerAlias: "custom" | "system" | "marketplace";
  readonly name: string;
  readonly description: string;
  readonly family: string;
  readonly status: ImageStatus;
  /** Percent reached when no task runs any more. */
  readonly progress: number;
  readonly sizeGiB: number;
  readonly dataDisksGiB: readonly number[];
  readonly osType: "linux" | "windows";
  readonly architecture: "x86_64" | "i386" | "arm64";
  readonly platform: string;
  readonly osName: string;
  readonly osNameEn: string;
  readonly bootMode: string;
  readonly nvmeSupport: string;
  readonly imdsSupport: string;
  readonly licenseType: string;
  readonly encrypted: boolean;
  /** The customer's key; empty with `encrypted` means the service key. */
  readonly kmsKeyId: string;
  readonly productCode: string;
  /** Accounts that bought the marketplace product. */
  readonly subscribers: readonly string[];
  /** Regions where the product is published; null means everywhere. */
  readonly publishedRegions: readonly string[] | null;
  readonly usage: "instance" | "none";
  readonly resourceGroupId: string;
  readonly snapshotId: string;
  readonly createdAt: number;
  readonly tags: Readonly<Record<string, string>>;
  readonly shares: readonly Share[];
  readonly isPublic: boolean;
  readonly source: Source | null;
  /** The image the chain of copies began with: its name steers the sentinels. */
  readonly rootImageId: string;
  readonly rootName: string;
  readonly task: Task | null;
  /** When its task ended, on the copy clock; absent until then, and where there was none. */
  readonly endedAt?: number;
  /** Order of arrival; queued copies start in this order. */
  readonly sequence: number;
}

/** The world with one image added or replaced. */
export function withImage(world: World, image: Image): World {
  return { ...world, images: { ...world.images, [image.imageId]: image } };
}

/** The world without one image; the same world when it has no such image. */
export function withoutImage(world: World, imageId: string): World {
  const { [imageId]: removed, ...images } = world.images;
  return removed ? { ...world, images } : world;
}

/** The world with one stack added or replaced. */
export function withStack(world: World, stack: Stack): World {
  return { ...world, stacks: { ...world.stacks, [stack.stackId]: stack } };
}

/** The world without one stack. */
export function withoutStack(world: World, stackId: string): World {
  const { [stackId]: removed, ...stacks } = world.stacks;
  return removed ? { ...world, stacks } : world;
}
