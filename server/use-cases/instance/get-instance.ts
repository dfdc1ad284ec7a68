import type { Ctx } from "../../ctx";
import { ownEntry } from "../../db/own-entry";
import { findOwnInstance, type InstanceRow } from "../../db/own-instance";
import { deployRole } from "../../domain/account/deploy-role";
import { authorize } from "../../domain/authorize";
import { CloudError } from "../../domain/cloud/cloud-error";
import {
  instanceOutputs,
  instanceTarget,
  instanceTrouble,
  textRecord,
} from "../../domain/instance/instance-record";
import type { InstanceInput } from "../../domain/instance/launch-input";
import { readTemplateParameters } from "../../domain/instance/read-template-parameters";
import { usedParameters } from "../../domain/instance/used-parameters";
import { versionAccess } from "../../domain/instance/version-access";
import * as whyNot from "../../domain/instance/why-not-instance";
import { catalogAccess } from "../../domain/service/catalog-access";
import type { ServiceInfos } from "../../domain/service/service-content";
import { instanceStacks } from "./instance-stacks";

/** The stack as the account's cloud tells it now; what the cloud does not tell is null, with why. */
async function readLive(ctx: Ctx, row: InstanceRow) {
  const { regionId, stackId, account } = row;
  const roleName = deployRole(account);
  if (!stackId || !roleName) return { resources: null, events: null, unread: null };
  const stacks = instanceStacks(ctx, { uid: account.uid, roleName }, row.secretMarks);
  try {
    const [resources, events] = await Promise.all([
      stacks.listStackResources({ regionId, stackId }),
      stacks.listStackEvents({ regionId, stackId }),
    ]);
    return { resources, events, unread: null };
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    return { resources: null, events: null, unread: error.said };
  }
}

/**
 * What the service still is to the account: whether it is seen, the versions that the instance can be compared with and
 * brought to (its own, and those that the account sees), and why its own could not be deployed anew.
 */
async function readOffer(ctx: Ctx, row: InstanceRow) {
  const { serviceId, serviceVersion, accountUid } = row;
  const service = await ctx.db.service.findUniqueOrThrow({
    where: { id: serviceId },
    select: {
      accountUid: true,
      whitelist: ownEntry(accountUid),
      versions: {
        select: { id: true, number: true, state: true, type: true, releaseNotes: true },
        orderBy: { number: "desc" },
      },
    },
  });
  const now = ctx.clock.now();
  const isTold = ({ id, state }: (typeof service.versions)[number]) =>
    id === serviceVersion.id || versionAccess(accountUid, service, state, now) !== "none";
  const { see, deploy, because } = catalogAccess(accountUid, service, now);
  return {
    isServiceSeen: see,
    whyNotChange: whyNot.whyNotChangeOf({ see, deploy }),
    versions: service.versions
      .filter((version) => version.number !== null && isTold(version))
      .map(({ type: _, ...version }) => version),
    whyNotAnew: whyNot.whyNotAnew({
      access: versionAccess(accountUid, service, serviceVersion.state, now),
      isOwn: because === "owner",
      state: serviceVersion.state,
    }),
  };
}

/** What the instance was made with, in the words of the template that the cloud was given. */
async function readParameters(ctx: Ctx, { templateBody, parameters, secretNames }: InstanceRow) {
  const files = [{ path: "template", text: templateBody ?? "" }];
  const form = readTemplateParameters(files, await ctx.hcl());
  return usedParameters(form, textRecord.parse(parameters), secretNames);
}

/** What the row tells. */
function kept(row: InstanceRow) {
  const { infos, ...version } = row.serviceVersion;
  return {
    id: row.id,
    name: row.name,
    serviceId: row.serviceId,
    infos: infos as ServiceInfos,
    version,
    targetVersionId: row.targetVersionId,
    templateName: row.templateName,
    regionId: row.regionId,
    isTest: row.test,
    state: row.state,
    progress: row.progress,
    parameters: textRecord.parse(row.parameters),
    secretNames: row.secretNames,
    templateBody: row.templateBody,
    images: textRecord.parse(row.images),
    target: row.target === null ? null : instanceTarget.parse(row.target),
    stackName: row.stackName,
    stackId: row.stackId,
    outputs: instanceOutputs.parse(row.outputs),
    trouble: row.error === null ? null : instanceTrouble.parse(row.error),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    deployedAt: row.deployedAt,
    deletedAt: row.deletedAt,
    nextLookAt: row.nextLookAt,
  };
}

/**
 * An instance of the actor's account whole: what it was made of, where it stands, what its stack says just now, and why
 * an action is not offered. Values of secret parameters are nowhere.
 */
export async function getInstance(ctx: Ctx, input: InstanceInput) {
  authorize(ctx.actor, "instance.read");
  const row = await findOwnInstance(ctx.db, ctx.actor, input.instanceId);
  const [live, offer, madeWith] = await Promise.all([
    readLive(ctx, row),
    readOffer(ctx, row),
    readParameters(ctx, row),
  ]);
  const { whyNotAnew, whyNotChange, isServiceSeen, versions } = offer;
  return {
    ...kept(row),
    ...live,
    usedParameters: madeWith,
    versions,
    isServiceSeen,
    whyNotRetry: whyNot.whyNotRetryInstance(row) ?? whyNotAnew,
    whyNotUpgrade: whyNot.whyNotUpgradeInstance(row) ?? whyNotChange,
    whyNotDelete: whyNot.whyNotDeleteInstance(row),
  };
}
