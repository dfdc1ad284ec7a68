/** Status of an image as ECS words it (DescribeImages). */
export type CloudImageStatus =
  | "Creating"
  | "Waiting"
  | "Available"
  | "UnAvailable"
  | "CreateFailed"
  | "Deprecated";

/** An ECS image as DescribeImages tells it, in our shapes and units. */
export type CloudImage = {
  imageId: string;
  regionId: string;
  name: string;
  description: string;
  status: CloudImageStatus;
  /** Percent, 0 to 100. */
  progress: number;
  /** Seconds until the slowest disk is done, null when the cloud does not say. */
  remainSeconds: number | null;
  /** Size of the system disk. */
  sizeGiB: number;
  /** All its disks together. */
  disksGiB: number;
  osType: string;
  osName: string;
  architecture: string;
  bootMode: string | null;
  diskCount: number;
  encrypted: boolean;
  ownerAlias: "system" | "self" | "others" | "marketplace";
  ownerUid: string | null;
  isPublic: boolean;
  productCode: string | null;
  imageVersion: string | null;
  /** ISO 8601. */
  createdAt: string | null;
  tags: Record<string, string>;
};
