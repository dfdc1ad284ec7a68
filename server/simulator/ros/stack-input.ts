import type { Call } from "../call";
import { Refusal } from "../refusal";
import type { Stack } from "./stack";
import type { ParameterValues } from "./stack-parameters";

const MAX_BODY_BYTES = 524_288;
const BODIES = ["TemplateBody", "TemplateURL", "TemplateId", "TemplateScratchId"];

/** A parameter of a call to ROS that must be there; refuses with `MissingParameter` in its words. */
export function requiredInput({ params }: Call, name: string): string {
  const value = params.text(name);
  if (value) return value;
  throw new Refusal(400, "MissingParameter", `The input parameter ${name} should be specified.`);
}

/** The refusal of a value that a call to ROS does not take. */
export function invalidInput(name: string, reason?: string): Refusal {
  const why = reason ? `, ${reason}` : "";
  return new Refusal(400, "InvalidParameter", `The specified parameter ${name} is invalid${why}.`);
}

/** The `RegionId` of the call; refuses when it is missing or no region of this world. */
export function stackRegion(call: Call): string {
  const regionId = requiredInput(call, "RegionId");
  if (call.world.regions.includes(regionId)) return regionId;
  throw invalidInput("RegionId");
}

/** The template of the call; undefined without one. Only bodies are understood, no addresses and ids. */
export function optionalBody({ params }: Call): string | undefined {
  const given = BODIES.filter((name) => params.text(name) !== undefined);
  if (given.length > 1) {
    throw new Refusal(
      400,
      "MultipleParameter",
      `Only one of the input parameters ${BODIES.join(", ")} can be specified.`,
    );
  }
  const [name] = given;
  if (name !== undefined && name !== "TemplateBody") {
    throw new Refusal(
      404,
      "TemplateNotFound",
      `The Template (${params.text(name)}) could not be found.`,
    );
  }
  const body = params.text("TemplateBody");
  if (body !== undefined && Buffer.byteLength(body) > MAX_BODY_BYTES) {
    throw invalidInput("TemplateBody", `the length must be 1 to ${MAX_BODY_BYTES} bytes`);
  }
  return body;
}

/** The template of the call; refuses when it brings none. */
export function requiredBody(call: Call): string {
  const body = optionalBody(call);
  if (body !== undefined) return body;
  throw new Refusal(
    400,
    "MissingParameter",
    `One of the input parameters ${BODIES.join(", ")} should be specified.`,
  );
}

/** The pairs `Parameters.N.ParameterKey` and `.ParameterValue` of the call. */
export function givenParameters({ params }: Call): ParameterValues {
  const values: Record<string, string> = {};
  for (const [name, key] of Object.entries(params.raw)) {
    const number = /^Parameters\.(\d+)\.ParameterKey$/.exec(name)?.[1];
    if (number) values[key] = params.raw[`Parameters.${number}.ParameterValue`] ?? "";
  }
  return values;
}

/** The stack the call names, if it is the account's and in that region; refuses with `StackNotFound`. */
export function requiredStack(call: Call): Stack {
  const regionId = stackRegion(call);
  const stackId = requiredInput(call, "StackId");
  const stack = Object.hasOwn(call.world.stacks, stackId) ? call.world.stacks[stackId] : undefined;
  if (stack && stack.regionId === regionId && stack.ownerUid === call.actor.uid) return stack;
  throw new Refusal(404, "StackNotFound", `The Stack (${stackId}) could not be found.`);
}

/** Refuses a stack that is being worked on with `ActionInProgress`. */
export function refuseBusy(stack: Stack): void {
  if (!stack.work) return;
  throw new Refusal(
    409,
    "ActionInProgress",
    `Stack ${stack.stackName} already has an action (${stack.work.action}) in progress.`,
  );
}
