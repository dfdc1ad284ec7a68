/** What ROS is doing, or did last, with a stack or a resource. */
export type StackAction = "CREATE" | "UPDATE" | "DELETE" | "CREATE_ROLLBACK" | "ROLLBACK";

/** The documented `Status` of stacks, resources and events, as far as the simulator reaches them. */
export type StackStatus =
  | `${StackAction}_${"IN_PROGRESS" | "COMPLETE" | "FAILED"}`
  | "INIT_COMPLETE";

/** Why an operation failed, as the product that was asked said it (GetStack `OperationInfo`). */
export interface StackFailure {
  readonly code: string;
  readonly message: string;
  readonly logicalId: string;
  readonly resourceType: string;
}

/** A resource as its template asks for it, references resolved as far as they can be. */
export interface PlannedResource {
  readonly logicalId: string;
  readonly type: string;
  /** Image ids it starts machines from, in the order they stand. */
  readonly imageIds: readonly string[];
  /** Where its provider works, when a Terraform template says so; else it is the region of the stack. */
  readonly regionId?: string;
  /** Equal for two plans whose resource is the same, so that an update leaves it alone. */
  readonly fingerprint: string;
}

/** A resource of a stack. Times are epoch milliseconds of the calendar. */
export interface StackResource extends PlannedResource {
  /** Empty until it is made. */
  readonly physicalId: string;
  readonly status: StackStatus;
  readonly statusReason: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** One line of a stack's history, the newest last. */
export interface StackEvent {
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
  readonly status: StackStatus;
  readonly statusReason: string;
  /** Epoch milliseconds of the calendar. */
  readonly at: number;
}

/** What a template and its parameters make: the part of a stack that an update replaces. */
export interface StackContent {
  readonly templateBody: string;
  readonly description: string;
  readonly stackType: "ROS" | "Terraform";
  /** Values by name, defaults included, as texts. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Parameters declared `NoEcho`: their values are never shown. */
  readonly hiddenParameters: readonly string[];
}

/** One thing to do to one resource. */
export interface StackStep {
  readonly action: "CREATE" | "UPDATE" | "DELETE";
  readonly resource: PlannedResource;
}

/** An operation under way. Times are on the copy clock, in milliseconds. */
export interface StackWork {
  readonly action: StackAction;
  /** What is left to do; the first step runs. */
  readonly steps: readonly StackStep[];
  readonly stepMs: number;
  readonly stepEndsAt: number;
  /** A moment on both clocks, and how fast the copy clock ran then: dates the events. */
  readonly anchor: { readonly copyMs: number; readonly calendarMs: number; readonly speed: number };
  /** Whether a failure is undone. */
  readonly rollsBack: boolean;
  /** What an update goes back to. */
  readonly before: (StackContent & { readonly resources: readonly StackResource[] }) | null;
  /** A failure that a sentinel prescribes for the first step. */
  readonly prescribed: { readonly code: string; readonly message: string } | null;
}

/** A stack of one account in one region. */
export interface Stack extends StackContent {
  readonly stackId: string;
  readonly stackName: string;
  readonly regionId: string;
  readonly ownerUid: string;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
  readonly timeoutMinutes: number;
  readonly disableRollback: boolean;
  readonly deletionProtected: boolean;
  readonly createdAt: number;
  readonly updatedAt: number | null;
  readonly status: StackStatus;
  readonly statusReason: string;
  readonly failure: StackFailure | null;
  readonly resources: readonly StackResource[];
  readonly events: readonly StackEvent[];
  readonly work: StackWork | null;
  readonly sequence: number;
}
