import { calendarAt, type Reading } from "./clock";
import { progressOf, remainingSeconds } from "./copy-clock";
import type { Machine } from "./machine";
import { shownParameters } from "./ros/described-stack";
import type { Stack } from "./ros/stack";
import type { Account, Image } from "./world";

/** The whole world for tests and demonstrations, without secrets (`GET /__simulator/state`). */
export function visibleState(machine: Machine) {
  const world = machine.worldNow();
  const reading = machine.read();
  const { copyMs, calendarMs } = reading;
  return {
    clock: {
      now: new Date(calendarMs).toISOString(),
      copySeconds: copyMs / 1000,
      speed: machine.speed,
    },
    regions: world.regions,
    slotRule: world.slotRule,
    accounts: world.accounts.map(withoutSecret),
    images: Object.values(world.images).map((image) => visibleImage(image, reading, machine.speed)),
    stacks: Object.values(world.stacks).map(visibleStack),
    calls: totals(machine),
    callsByRegion: machine.calls,
  };
}

function withoutSecret({ accessKeySecret: _, ...account }: Account) {
  return account;
}

function visibleImage(image: Image, reading: Reading, speed: number) {
  const { endedAt } = image;
  return {
    imageId: image.imageId,
    regionId: image.regionId,
    ownerUid: image.ownerUid,
    ownerAlias: image.ownerAlias,
    name: image.name,
    description: image.description,
    status: image.status,
    progress: progressOf(image, reading.copyMs),
    remainingSeconds: remainingSeconds(image, reading.copyMs, speed),
    sizeGiB: image.sizeGiB,
    tags: image.tags,
    shares: image.shares.map(({ uid }) => uid),
    isPublic: image.isPublic,
    source: image.source,
    encrypted: image.encrypted,
    osType: image.osType,
    architecture: image.architecture,
    productCode: image.productCode,
    createdAt: new Date(image.createdAt).toISOString(),
    endedAt:
      endedAt === undefined ? null : new Date(calendarAt(endedAt, reading, speed)).toISOString(),
  };
}

function visibleStack(stack: Stack) {
  return {
    stackId: stack.stackId,
    stackName: stack.stackName,
    regionId: stack.regionId,
    ownerUid: stack.ownerUid,
    status: stack.status,
    statusReason: stack.statusReason,
    templateBody: stack.templateBody,
    parameters: Object.fromEntries(
      shownParameters(stack).map(({ ParameterKey, ParameterValue }) => [
        ParameterKey,
        ParameterValue,
      ]),
    ),
    resources: stack.resources.map(({ logicalId, type, status, physicalId, imageIds }) => ({
      logicalId,
      type,
      status,
      physicalId,
      imageIds,
    })),
    createdAt: new Date(stack.createdAt).toISOString(),
  };
}

function totals({ calls }: Machine): Record<string, number> {
  const sums = Object.entries(calls).map(([api, byRegion]): [string, number] => [
    api,
    Object.values(byRegion).reduce((sum, count) => sum + count, 0),
  ]);
  return Object.fromEntries(sums);
}
