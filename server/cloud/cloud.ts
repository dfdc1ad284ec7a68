import type { ImageCloud } from "./image-cloud";
import type { ResourceCloud } from "./resource-cloud";
import type { StackCloud } from "./stack-cloud";

/** An account and the role in it that the platform may take on. */
export type GrantedAccount = { uid: string; roleName: string };

/** What the platform does in a customer's account. */
export type CustomerCloud = { stacks: StackCloud; resources: ResourceCloud };

/** The cloud as this house knows it: its own (platform) account, and the accounts that let it in. */
export type Cloud = {
  /** UID of the platform account: source images are shared with it while they are staged. */
  platformUid: string;
  /** Images in the platform account. */
  platform: ImageCloud;
  /** Images in a supplier's account, through STS AssumeRole. Throws CloudError when the role is refused. */
  supplier(account: GrantedAccount): ImageCloud;
  /** Stacks and what they can be made of in a customer's account, through STS AssumeRole. Throws CloudError when the role is refused. */
  customer(account: GrantedAccount): CustomerCloud;
};
