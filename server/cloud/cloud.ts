import type { ImageCloud } from "./image-cloud";

/** A supplier's account and the role in it that the platform may take on. */
export type SupplierAccount = { uid: string; roleName: string };

/** The cloud as this house knows it: its own (platform) account, and its suppliers' accounts. */
export type Cloud = {
  /** UID of the platform account: source images are shared with it while they are staged. */
  platformUid: string;
  /** Images in the platform account. */
  platform: ImageCloud;
  /** Images in a supplier's account, through STS AssumeRole. Throws CloudError when the role is refused. */
  supplier(account: SupplierAccount): ImageCloud;
};
