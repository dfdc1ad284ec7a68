/** Where an operation on a stack stands: `undone` is a failure whose traces ROS has taken back. */
export type StackOutcome = "in_progress" | "complete" | "failed" | "undone";

/** Why a stack failed, in the words of the product that said no (GetStack `OperationInfo`). */
export type StackFailure = {
  code: string;
  message: string;
  requestId: string | null;
  /** Name of the resource in the template, null when none is to blame. */
  resource: string | null;
  resourceType: string | null;
};

/** A stack as GetStack tells it, in our shapes. */
export type CloudStack = {
  stackId: string;
  name: string;
  regionId: string;
  /** Status as ROS words it, such as `CREATE_ROLLBACK_COMPLETE`. */
  status: string;
  outcome: StackOutcome;
  /** One sentence of ROS on the status. */
  statusReason: string;
  failure: StackFailure | null;
  /** Percent of the operation under way, 0 to 100; null when the cloud does not say. */
  progress: number | null;
  outputs: StackOutput[];
  /** ISO 8601. */
  createdAt: string | null;
  updatedAt: string | null;
};

/** A value a complete stack tells. Anything but a text is given as JSON. */
export type StackOutput = { key: string; description: string; value: string };

/** One line of a stack's history. The stack itself appears under its own name. */
export type CloudStackEvent = {
  eventId: string;
  resource: string;
  resourceType: string;
  physicalId: string;
  status: string;
  statusReason: string;
  /** ISO 8601. */
  at: string | null;
};

/** A resource of a stack. */
export type CloudStackResource = {
  resource: string;
  resourceType: string;
  /** Empty until the resource is there. */
  physicalId: string;
  status: string;
  statusReason: string;
  /** ISO 8601. */
  updatedAt: string | null;
};
