import type { Ctx } from "../../ctx";
import { announce } from "../../db/announce";
import { VERSION_PARTS, type VersionRow } from "../../db/own";
import { authorize } from "../../domain/authorize";
import { isPassed, waveDueAt } from "../../domain/wave/wave-standing";
import { nextWave } from "../../domain/wave/waves-of";
import { admitWave, type Wave, wakeAfterWave } from "./admit-wave";

async function find(ctx: Ctx, versionId: string): Promise<VersionRow | null> {
  return ctx.db.version.findFirst({
    where: { id: versionId, state: "distributing" },
    include: VERSION_PARTS,
  });
}

/** What a health check is told: the images that the waves opened so far have brought. */
function about(version: VersionRow, position: number) {
  return {
    packageName: version.package.name,
    versionName: version.name,
    versionNumber: version.number,
    wave: position,
    images: version.regions.flatMap(({ regionId, copy }) =>
      copy?.state === "available" && copy.imageId ? [{ regionId, imageId: copy.imageId }] : [],
    ),
  };
}

/** Asks the wave's health check and writes down what it said; true when it passed. */
async function ask(ctx: Ctx, version: VersionRow, wave: Wave): Promise<boolean> {
  if (!wave.checkUrl) return false;
  const status = await ctx.healthChecks.ask(wave.checkUrl, about(version, wave.position));
  const { versionId, position } = wave;
  const { packageId, package: owner } = version;
  await ctx.db.$transaction(async (tx) => {
    await tx.versionWave.updateMany({
      where: { versionId, position, openedAt: null },
      data: { checkedAt: ctx.clock.now(), checkStatus: status },
    });
    await announce(tx, [{ accountUid: owner.accountUid, packageId, versionId }]);
  });
  return isPassed(status);
}

/** When the version's next wave has to be looked at again, after what was just written. */
async function nextLook(ctx: Ctx, versionId: string): Promise<Date | null> {
  const now = ctx.clock.now();
  const version = await find(ctx, versionId);
  const wave = version && nextWave(version, now);
  return wave ? waveDueAt(wave.standing, now) : null;
}

async function isReady(ctx: Ctx, version: VersionRow, wave: Wave): Promise<boolean> {
  const { standing } = wave;
  if (standing.kind === "due") return true;
  if (standing.kind !== "checking" || standing.nextAt > ctx.clock.now()) return false;
  return ask(ctx, version, wave);
}

/**
 * Opens the version's next wave when its time has come and its gate lets it, asking its health check where it has one, and comes
 * back when time alone can change something. After a crash a check may be asked twice for one answer. What a person did
 * while the check was being asked stands: CONFLICT, and the wave is looked at anew.
 */
export async function tendWave(ctx: Ctx, { versionId }: { versionId: string }): Promise<void> {
  authorize(ctx.actor, "distribution.run");
  const version = await find(ctx, versionId);
  const wave = version && nextWave(version, ctx.clock.now());
  if (!wave) return;
  if (await isReady(ctx, version, wave)) {
    const { position, standing } = wave;
    const mayOpen = (now: Wave) => now.standing.kind === standing.kind;
    const regionIds = await ctx.db.$transaction((tx) =>
      admitWave(ctx, tx, version, { position, mayOpen }),
    );
    return wakeAfterWave(ctx, versionId, regionIds);
  }
  const dueAt = await nextLook(ctx, versionId);
  if (dueAt) await ctx.wake.wave(versionId, dueAt);
}
