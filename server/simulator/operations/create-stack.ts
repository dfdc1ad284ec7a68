import type { Call, Outcome } from "../call";
import { withClientToken } from "../client-token";
import { Refusal } from "../refusal";
import { planStack } from "../ros/plan-stack";
import type { Stack, StackContent } from "../ros/stack";
import {
  givenParameters,
  invalidInput,
  requiredBody,
  requiredInput,
  stackRegion,
} from "../ros/stack-input";
import {
  dropsConnection,
  type NamedStack,
  prescribedFailure,
  throttledRefusal,
  withStackHit,
} from "../ros/stack-sentinels";
import { readStackToken, recallStackId } from "../ros/stack-token";
import { begun } from "../ros/stack-work";
import { stableUuid } from "../stable-id";
import { withStack } from "../world";

const MAX_NAME = 255;
const SEED_LENGTH = 32;

/**
 * CreateStack: checks the template with its parameters, starts a stack and answers its id at once. The
 * same ClientToken with the same parameters answers the same id; a name that is taken in the region is
 * `StackExists`.
 */
export function createStack(call: Call): Outcome {
  const regionId = stackRegion(call);
  const named: NamedStack = { regionId, ownerUid: call.actor.uid, stackName: readName(call) };
  const settings = readSettings(call);
  const body = requiredBody(call);
  const token = readStackToken(call, "CreateStack");
  const remembered = recallStackId(call, token);
  if (remembered) return { answer: { StackId: remembered } };
  const refusal = throttledRefusal(call.world, named);
  if (refusal) return { refusal, world: withStackHit(call.world, "throttled-twice", named) };

  refuseTakenName(call, named);
  const stackId = stableUuid(call.random(SEED_LENGTH));
  const { content, resources } = planStack(body, givenParameters(call), { ...named, stackId });
  const stack = begun(stillEmpty(call, { ...named, ...settings, ...content, stackId }), {
    action: "CREATE",
    steps: resources.map((resource) => ({ action: "CREATE", resource })),
    anchor: { copyMs: call.copyNow, calendarMs: call.calendarNow, speed: call.speed },
    rollsBack: !settings.disableRollback,
    prescribed: call.failure ?? prescribedFailure(call.world, "create-failed", named),
  });
  let world = withStack(call.world, stack);
  world = { ...world, nextSequence: world.nextSequence + 1 };
  world = withClientToken(world, token, stackId);
  world = withStackHit(world, "create-failed", named);
  return {
    answer: { StackId: stackId },
    world: withStackHit(world, "accepted-then-dropped", named),
    thenDropConnection: dropsConnection(call.world, named),
  };
}

type Settings = Pick<Stack, "disableRollback" | "timeoutMinutes" | "deletionProtected" | "tags">;

function readName(call: Call): string {
  const name = requiredInput(call, "StackName");
  if (name.length <= MAX_NAME && /^[A-Za-z][\w-]*$/.test(name)) return name;
  throw invalidInput(
    "StackName",
    "it must start with a letter and contain only letters, digits, hyphens and underscores",
  );
}

function readSettings({ params }: Call): Settings {
  const protection = params.text("DeletionProtection") ?? "Disabled";
  if (!["Enabled", "Disabled"].includes(protection)) throw invalidInput("DeletionProtection");
  const option = params.text("CreateOption") ?? "KeepStackOnCreationComplete";
  if (option !== "KeepStackOnCreationComplete") throw invalidInput("CreateOption");
  return {
    disableRollback: params.flag("DisableRollback") ?? false,
    timeoutMinutes: params.wholeNumber("TimeoutInMinutes", 60, 10, 1440),
    deletionProtected: protection === "Enabled",
    tags: params.pairs("Tags").map(({ key = "", value = "" }) => ({ key, value })),
  };
}

function refuseTakenName({ world }: Call, { ownerUid, regionId, stackName }: NamedStack): void {
  const isTaken = Object.values(world.stacks).some(
    (stack) =>
      stack.ownerUid === ownerUid && stack.regionId === regionId && stack.stackName === stackName,
  );
  if (!isTaken) return;
  throw new Refusal(409, "StackExists", `The Stack (${stackName}) already exists.`);
}

function stillEmpty(
  { calendarNow, world }: Call,
  facts: NamedStack & Settings & StackContent & { stackId: string },
): Stack {
  return {
    ...facts,
    createdAt: calendarNow,
    updatedAt: null,
    status: "INIT_COMPLETE",
    statusReason: "",
    failure: null,
    resources: [],
    events: [],
    work: null,
    sequence: world.nextSequence,
  };
}
