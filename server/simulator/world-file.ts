import type { ImageStatus, SlotRule } from "./world";

/** The JSON a world is started from (`SIMULATOR_WORLD`); fields with `?` have defaults. */
export interface WorldFile {
  readonly accounts: readonly WorldFileAccount[];
  /** Region ids; all open regions by default. */
  readonly regions?: readonly string[];
  readonly images: readonly WorldFileImage[];
  readonly slotRule?: SlotRule;
  readonly copySlots?: number;
}

/** An account of a world file. */
export interface WorldFileAccount {
  readonly uid: string;
  readonly name: string;
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly roles: readonly {
    readonly name: string;
    readonly trusts: readonly string[];
    readonly maxSessionSeconds?: number;
  }[];
  readonly imageQuotaPerRegion?: number;
  readonly vcpuQuota?: number;
  readonly vcpusInUse?: number;
}

/** An image of a world file. */
export interface WorldFileImage {
  readonly imageId: string;
  readonly regionId: string;
  readonly ownerUid: string;
  readonly name: string;
  readonly sizeGiB: number;
  readonly osType: string;
  readonly architecture: string;
  readonly status?: ImageStatus;
  readonly encrypted?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
  readonly ownerAlias?: "custom" | "system" | "marketplace";
  readonly kmsKeyId?: string;
  readonly productCode?: string;
  readonly subscribers?: readonly string[];
  readonly publishedRegions?: readonly string[];
  readonly isPublic?: boolean;
  readonly shares?: readonly string[];
  /** ISO 8601; the start of the simulator by default. */
  readonly createdAt?: string;
  readonly description?: string;
  readonly family?: string;
  /** Id of the image in the same file that this one is a copy of. */
  readonly copyOf?: string;
  readonly platform?: string;
  readonly osName?: string;
  readonly osNameEn?: string;
  readonly bootMode?: string;
  readonly dataDisksGiB?: readonly number[];
  readonly usage?: "instance" | "none";
  /** With status Creating: copy seconds until it is available; without it, it stays so. */
  readonly creationSeconds?: number;
}
