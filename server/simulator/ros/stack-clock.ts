import { type World, withoutStack, withStack } from "../world";
import { physicalId } from "./physical-id";
import type { Stack, StackFailure, StackResource, StackStep, StackWork } from "./stack";
import { begun, calendarAt, withResource, withStatus, withStepBegun } from "./stack-work";
import { whyNotLaunch } from "./why-not-launch";

/** The stack whose running step ends first, and when (copy clock); null when no stack is worked on. */
export function nextStackStep(world: World): { stack: Stack; at: number } | null {
  let first: { stack: Stack; at: number } | null = null;
  for (const stack of Object.values(world.stacks)) {
    const at = stack.work?.stepEndsAt;
    if (at === undefined) continue;
    const isEarlier =
      !first || at < first.at || (at === first.at && stack.sequence < first.stack.sequence);
    if (isEarlier) first = { stack, at };
  }
  return first;
}

/** The world after the running step of a stack has ended at copy time `at`, well or badly. */
export function withStepEnded(world: World, stack: Stack, at: number): World {
  const { work } = stack;
  if (!work) return world;
  const [step, ...rest] = work.steps;
  const time = calendarAt(work, at);
  if (!step) return finished(world, stack, work, at);
  const failure = failureOf(world, stack, work, step);
  if (failure) return withStack(world, failed(stack, work, { step, failure, at }));
  const done = withResource(stack, step, {
    status: `${step.action}_COMPLETE`,
    statusReason: "state changed",
    at: time,
    physicalId: idAfter(stack, step),
  });
  const next: Stack = {
    ...done,
    resources: isGone(step, work) ? without(done, step) : done.resources,
    work: { ...work, steps: rest, stepEndsAt: at + work.stepMs, prescribed: null },
  };
  if (rest.length === 0) return finished(world, next, work, at);
  return withStack(world, withStepBegun(next, time));
}

function idAfter(stack: Stack, { action, resource }: StackStep): string | undefined {
  if (action !== "CREATE") return undefined;
  return physicalId(stack, resource.type, resource.logicalId);
}

/** A stack that is rolled back or deleted still lists what it had; an update forgets what it removed. */
function isGone(step: StackStep, work: StackWork): boolean {
  return step.action === "DELETE" && (work.action === "UPDATE" || work.action === "ROLLBACK");
}

function without(stack: Stack, { resource }: StackStep): StackResource[] {
  return stack.resources.filter(({ logicalId }) => logicalId !== resource.logicalId);
}

function failureOf(
  world: World,
  { ownerUid: uid, regionId }: Stack,
  work: StackWork,
  { action, resource }: StackStep,
): StackFailure | null {
  const about = { logicalId: resource.logicalId, resourceType: resource.type };
  if (work.prescribed) return { ...work.prescribed, ...about };
  const isLaunch = action !== "DELETE" && (work.action === "CREATE" || work.action === "UPDATE");
  if (!isLaunch) return null;
  for (const imageId of resource.imageIds) {
    const place = { uid, regionId: resource.regionId ?? regionId };
    const refusal = whyNotLaunch(world, { ...place, imageId });
    if (refusal) return { ...refusal, ...about };
  }
  return null;
}

function finished(world: World, stack: Stack, work: StackWork, at: number): World {
  if (work.action === "DELETE") return withoutStack(world, stack.stackId);
  const restored: Stack = {
    ...stack,
    work: null,
    ...(work.action === "ROLLBACK" && content(work)),
  };
  return withStack(
    world,
    withStatus(restored, `${work.action}_COMPLETE`, {
      reason: `Stack ${work.action} completed successfully`,
      at: calendarAt(work, at),
    }),
  );
}

function content({ before }: StackWork) {
  if (!before) return {};
  const { templateBody, description, stackType, parameters, hiddenParameters } = before;
  return { templateBody, description, stackType, parameters, hiddenParameters };
}

interface Fall {
  readonly step: StackStep;
  readonly failure: StackFailure;
  /** Copy clock. */
  readonly at: number;
}

function failed(stack: Stack, work: StackWork, { step, failure, at }: Fall): Stack {
  const time = calendarAt(work, at);
  const { code, message, logicalId } = failure;
  const cause = `ResponseException: resources.${logicalId}: ${message} Code: ${code}`;
  const broken = withResource(stack, step, {
    status: `${step.action}_FAILED`,
    statusReason: cause,
    at: time,
  });
  const fallen = withStatus({ ...broken, failure, work: null }, `${work.action}_FAILED`, {
    reason: `Resource ${step.action} failed: ${cause}`,
    at: time,
  });
  if (!work.rollsBack) return fallen;
  const anchor = { ...work.anchor, copyMs: at, calendarMs: time };
  return work.action === "CREATE"
    ? begun(fallen, { action: "CREATE_ROLLBACK", steps: deletionSteps(fallen.resources), anchor })
    : begun(fallen, {
        action: "ROLLBACK",
        steps: backSteps(fallen, work.before?.resources ?? []),
        anchor,
        before: work.before,
      });
}

/** The steps that take away what is there, the last made first. */
export function deletionSteps(resources: readonly StackResource[]): StackStep[] {
  return resources
    .filter(({ physicalId: id, status }) => id !== "" && status !== "DELETE_COMPLETE")
    .toReversed()
    .map((resource) => ({ action: "DELETE", resource }));
}

/** The steps from a half-done update back to what was before. */
function backSteps({ resources }: Stack, before: readonly StackResource[]): StackStep[] {
  const old = new Map(before.map((resource) => [resource.logicalId, resource]));
  const added = resources.filter(({ logicalId }) => !old.has(logicalId));
  const changed = resources.flatMap(({ logicalId, fingerprint }): StackStep[] => {
    const resource = old.get(logicalId);
    if (!resource || resource.fingerprint === fingerprint) return [];
    return [{ action: "UPDATE", resource }];
  });
  return [...changed, ...deletionSteps(added)];
}
