import type { Ctx } from "../../ctx";
import { readCalls } from "../../db/copy-calls";
import { findOwnVersion, type VersionRow } from "../../db/own";
import { findPrivateRoot } from "../../db/private-root";
import { authorize } from "../../domain/authorize";
import { isMoving } from "../../domain/distribution/copy-lifecycle";
import { readTrouble } from "../../domain/distribution/copy-trouble";
import { explainWait } from "../../domain/distribution/explain-wait";
import { regionStatus } from "../../domain/distribution/region-status";
import { lastOf } from "../../domain/distribution/seconds-range";
import { findStandstill, lastMove } from "../../domain/distribution/standstill";
import { whyNotCancel, whyNotRetry, whyNotSkip } from "../../domain/distribution/why-not-copy";
import { countCopies } from "../../domain/version/roll-up";
import { isHeld } from "../../domain/wave/is-held";
import { type WaveOf, wavesOf } from "../../domain/wave/waves-of";
import { whyNotHoldWave, whyNotOpenWave, whyNotResumeWave } from "../../domain/wave/why-not-wave";
import { copiesOf } from "./copies-of";
import { foreseeDistribution, type Outlooks } from "./foresee-distribution";
import { countOtherVersions } from "./other-versions";

type Part = {
  version: VersionRow;
  names: Map<string, { nameEn: string; nameZh: string }>;
  shared: Map<string, number>;
  outlooks: Outlooks;
  readAt: Date;
};

type RegionRow = VersionRow["regions"][number];

/** What of a region, or of the private root, tells how far it is. */
type Standing = Pick<RegionRow, "copy" | "skippedAt">;

function waitOf({ version, outlooks, readAt }: Part, { copy, skippedAt }: Standing) {
  if (!copy) return null;
  const { state, nextLookAt, progressedAt } = copy;
  const status = regionStatus({
    state,
    cancelling: copy.cancelAskedAt !== null,
    skipped: skippedAt !== null,
    held: false,
  });
  const trouble = readTrouble(copy.error);
  const ahead = outlooks.get(copy.id)?.ahead ?? null;
  const { regionId } = version.sourceImage;
  return explainWait({ status, trouble, nextLookAt, progressedAt }, ahead, regionId, readAt);
}

/** Since when nothing has moved, and why. */
function standstillOf(part: Part, parts: readonly Standing[]) {
  const { publishedAt, waves } = part.version;
  const standing = parts.flatMap((one) => {
    if (!one.copy) return one.skippedAt ? [atRestSince(one.skippedAt)] : [];
    const { nextLookAt } = one.copy;
    return [{ wait: waitOf(part, one), nextLookAt, movedAt: lastMove(one.copy) }];
  });
  const opened = waves.flatMap(({ openedAt }) => (openedAt ? [atRestSince(openedAt)] : []));
  return publishedAt && findStandstill([...standing, ...opened], publishedAt, part.readAt);
}

function atRestSince(movedAt: Date) {
  return { wait: null, nextLookAt: null, movedAt };
}

/** Why a person cannot retry, skip or cancel a region. */
function whyNotSteer(
  region: RegionRow,
  about: Parameters<typeof whyNotSkip>[0] & { otherVersions: number },
) {
  const { copy } = region;
  const { state, otherVersions } = about;
  return {
    whyNotRetry: copy || isHeld(region) ? whyNotRetry({ state }) : null,
    whyNotSkip: whyNotSkip(about),
    whyNotCancel: copy ? whyNotCancel({ ...copy, otherVersions }) : null,
  };
}

function regionRow(part: Part, region: RegionRow) {
  const { version, names, shared } = part;
  const copy = region.copy;
  const otherVersions = copy ? (shared.get(copy.id) ?? 0) : 0;
  const name = names.get(region.regionId);
  const state = copy?.state ?? "pending";
  const skipped = region.skippedAt !== null;
  const held = isHeld(region);
  const isSource = region.regionId === version.sourceImage.regionId;
  return {
    regionId: region.regionId,
    nameEn: name?.nameEn ?? region.regionId,
    nameZh: name?.nameZh ?? region.regionId,
    isSource,
    state,
    /** A person left it out of the version; retrying puts it back. */
    skipped,
    /** Position of its wave, null where all regions go at once. */
    wave: region.wave,
    /** Kept back until its wave opens. */
    held,
    cancelling: Boolean(copy?.cancelAskedAt && isMoving(copy.state)),
    progress: copy?.progress ?? 0,
    imageId: copy?.imageId ?? null,
    attempt: copy?.attempt ?? 0,
    fromRegionId: copy?.fromRegionId ?? null,
    startedAt: copy?.startedAt ?? null,
    progressedAt: copy?.progressedAt ?? null,
    verifyingAt: copy?.verifyingAt ?? null,
    changedAt: copy?.updatedAt ?? null,
    availableAt: copy?.availableAt ?? null,
    /** What it failed of, or, while it moves, what it is waiting out. */
    trouble: readTrouble(copy?.error),
    nextLookAt: copy?.nextLookAt ?? null,
    /** Why it waits, while it is on its way. */
    wait: waitOf(part, region),
    /** Seconds until it is available; null while nobody can tell, and at rest. */
    left: (copy && part.outlooks.get(copy.id)?.left) ?? null,
    ...whyNotSteer(region, { state, isSource, skipped, otherVersions }),
  };
}

/** Where each wave stands, and why a person cannot open or hold it now. */
function waveRow(version: VersionRow, wave: WaveOf<VersionRow["waves"][number], RegionRow>) {
  const { position, soakMinutes, checkUrl, openedAt, heldAt, regions, standing } = wave;
  const asked = regions.filter(({ skippedAt }) => skippedAt === null);
  const available = asked.filter(({ copy }) => copy?.state === "available");
  return {
    position,
    soakMinutes,
    /** What opens it as things are: a person, while it is held. */
    gate: heldAt ? ("manual" as const) : wave.gate,
    checkUrl,
    openedAt,
    standing,
    regionIds: regions.map(({ regionId }) => regionId).sort(),
    /** Regions of the wave that nobody has left out, and how many of them have their image. */
    total: asked.length,
    available: available.length,
    whyNotOpen: whyNotOpenWave(version.waves, position),
    whyNotHold: whyNotHoldWave(version.waves, position),
    whyNotResume: whyNotResumeWave(version.waves, position),
  };
}

/**
 * Where each region of a version stands: states, progress in percent, time left in seconds, why
 * it waits, troubles with the provider's code and request id, and why an action is not offered.
 */
export async function getDistribution(ctx: Ctx, input: { versionId: string }) {
  authorize(ctx.actor, "distribution.read");
  const version = await findOwnVersion(ctx.db, ctx.actor, input.versionId);
  const copies = copiesOf(version);
  const regions = await ctx.db.region.findMany({
    where: { id: { in: version.regions.map((region) => region.regionId) } },
  });
  const names = new Map(regions.map((region) => [region.id, region]));
  const shared = await countOtherVersions(ctx.db, version.id, copies);
  const moving = copies.filter(({ state }) => isMoving(state));
  const root = await findPrivateRoot(ctx.db, version);
  const outlooks: Outlooks =
    moving.length > 0 ? await foreseeDistribution(ctx, version.package.accountUid) : new Map();
  const readAt = ctx.clock.now();
  const part: Part = { version, names, shared, outlooks, readAt };
  return {
    versionId: version.id,
    state: version.state,
    sizeGiB: version.sourceImage.sizeGiB,
    publishedAt: version.publishedAt,
    settledAt: version.settledAt,
    readAt,
    /** Seconds until the last region on its way is available; null while nobody can tell. */
    left: lastOf(moving.map(({ id }) => outlooks.get(id)?.left ?? null)),
    counts: countCopies(version.regions),
    standstill: standstillOf(part, [...version.regions, { copy: root, skippedAt: null }]),
    /** In their order; none where all regions go at once. */
    waves: wavesOf(version, readAt).map((wave) => waveRow(version, wave)),
    ...(await readCalls(ctx.db, copies, root)),
    regions: version.regions
      .map((region) => regionRow(part, region))
      .sort(
        (a, b) => Number(b.isSource) - Number(a.isSource) || a.regionId.localeCompare(b.regionId),
      ),
  };
}
