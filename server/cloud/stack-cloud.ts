import type { CloudStack, CloudStackEvent, CloudStackResource } from "../domain/cloud/cloud-stack";
import type { Receipt } from "./image-cloud";

/** Which stack of the account is meant. */
export type StackAddress = { regionId: string; stackId: string };

/** What CreateStack is asked for. */
export type StackOrder = {
  regionId: string;
  /** Unique per account and region: a letter, then letters, digits, `-` and `_`; at most 255. */
  name: string;
  /** Passed on byte for byte; 1 to 524,288 bytes. */
  templateBody: string;
  /** Values by parameter name; at most 200. */
  parameters: Readonly<Record<string, string>>;
  /** The same token with the same order answers the same stack. Letters, digits, `-` and `_`; at most 64. */
  clientToken: string;
  /** Leaves what was made when the stack fails, instead of taking it back. */
  disableRollback?: boolean;
};

/** What UpdateStack is asked for; parameters that are not named take their defaults. */
export type StackUpdate = StackAddress &
  Pick<StackOrder, "templateBody" | "parameters" | "clientToken">;

/** What a dry run of an update foretells about the stack's parameters. */
export type StackUpdatePreview = {
  requestId: string;
  changeable: string[];
  /** May not be changed any more. */
  fixed: string[];
  /** A change stops what runs. */
  interrupting: string[];
  /** A change puts a new resource in the place of the old one. */
  replacing: string[];
};

/** What ROS reads in a template. */
export type TemplateSummary = {
  description: string;
  parameters: string[];
  resourceTypes: string[];
};

/**
 * The stacks (ROS 2019-09-10) of one account. Every method throws CloudError: `rejected` for a proper
 * no of the provider, `throttled` or `unavailable` when there was no answer to rely on.
 */
export type StackCloud = {
  /** Reads a template without making anything; rejected with what is wrong (`InvalidSchema`, …). */
  validateTemplate(asked: { regionId: string; templateBody: string }): Promise<TemplateSummary>;
  /**
   * Starts a stack and answers at once. Rejected with `StackExists` for a name that is taken, and with
   * `UserParameterMissing`, `StackValidationFailed` and the codes of validateTemplate.
   */
  createStack(order: StackOrder): Promise<Receipt & { stackId: string }>;
  /** Brings a stack to another template or other parameters (`NotSupported`: nothing would change). */
  updateStack(update: StackUpdate): Promise<Receipt>;
  /** Checks an update without making it. */
  previewUpdate(update: Omit<StackUpdate, "clientToken">): Promise<StackUpdatePreview>;
  /** The stack, or null when there is none of that id (any more). */
  getStack(stack: StackAddress): Promise<CloudStack | null>;
  /** The id of the stack of that name, or null: adopts what a lost answer left behind. */
  findStackId(asked: { regionId: string; name: string }): Promise<string | null>;
  /** The history, newest first, at most the last 500 lines. */
  listStackEvents(stack: StackAddress): Promise<CloudStackEvent[]>;
  /** Every resource, those whose turn is to come included. */
  listStackResources(stack: StackAddress): Promise<CloudStackResource[]>;
  /** Takes a stack away with its resources; a missing one is no error and has no receipt. */
  deleteStack(stack: StackAddress): Promise<Receipt | null>;
};
