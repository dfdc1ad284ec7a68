import type { CopyState } from "../../domain/distribution/copy-lifecycle";
import type { PermissionState } from "../../domain/permission/permission-lifecycle";
import type { VersionState } from "../../domain/version/version-lifecycle";
import type { CloudState } from "../test-house";

/** The image that a copy is of, as the supplier owns it. */
export type SoakSource = { accountUid: string; regionId: string; imageId: string };

/** A copy as the database has it. */
export type SoakCopy = {
  id: string;
  source: SoakSource;
  regionId: string;
  root: boolean;
  state: CopyState;
  imageId: string | null;
  /** Null while nobody was ever let in. */
  permission: PermissionState | null;
};

/** A published version as the database has it; `copyId` is null for a region that was skipped or is held back by its wave. */
export type SoakVersion = {
  id: string;
  state: VersionState;
  regions: { regionId: string; copyId: string | null; skipped: boolean; held: boolean }[];
};

/** A service that is online: whom it lets in to the images of which versions. */
export type SoakService = { public: boolean; accounts: string[]; versionIds: string[] };

/** Everything of the database and of the cloud that has to agree once nothing moves any more. */
export type SoakFacts = {
  platformUid: string;
  /** Ids of the versions that people were told are published. */
  told: string[];
  copies: SoakCopy[];
  versions: SoakVersion[];
  sources: (SoakSource & { granted: boolean })[];
  services: SoakService[];
  images: CloudState["images"];
};
