import type { Ctx, Tx } from "../../ctx";
import { announce } from "../../db/announce";
import { linkCopies } from "../../db/link-copies";
import { markPermissions } from "../../db/mark-permissions";
import { VERSION_PARTS, type VersionRow } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { rollUpVersions } from "../../db/roll-up-versions";
import { takeCopies } from "../../db/take-copies";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { isHeld } from "../../domain/wave/is-held";
import { nextWave } from "../../domain/wave/waves-of";

/** The wave that opens next in a version, as its rows have it. */
export type Wave = NonNullable<ReturnType<typeof nextWave<WaveRow, RegionRow>>>;

type WaveRow = VersionRow["waves"][number];
type RegionRow = VersionRow["regions"][number];

/** Which wave is to open, and whether it may still: asked once nobody can change it any more. */
export type Admitted = { position: number; mayOpen(wave: Wave): boolean };

const heldIn = ({ regions }: VersionRow, position: number) =>
  regions
    .flatMap((region) => (region.wave === position && isHeld(region) ? [region.regionId] : []))
    .sort();

/** Marks the wave as open; CONFLICT when it is not as it was seen before its copies and its version were held. */
async function open(ctx: Ctx, tx: Tx, seen: VersionRow, { position, mayOpen }: Admitted) {
  const { id } = seen;
  await tx.$queryRaw`select id from "Version" where id = ${id} for update`;
  const version = await tx.version.findUnique({ where: { id }, include: VERSION_PARTS });
  const wave = version && nextWave<WaveRow, RegionRow>(version, ctx.clock.now());
  const isAsSeen =
    version &&
    wave?.position === position &&
    mayOpen(wave) &&
    heldIn(version, position).join() === heldIn(seen, position).join();
  if (!isAsSeen) throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
  await tx.versionWave.update({
    where: { versionId_position: { versionId: id, position } },
    data: { openedAt: ctx.clock.now() },
  });
}

/**
 * Opens a wave: its regions are given their copies, which the next plan starts. Images that are there already are opened to whom
 * the version's services serve. Returns the regions whose permissions are to be looked at. Throws CONFLICT when somebody was
 * first; the transaction is to be given up whole then.
 */
export async function admitWave(
  ctx: Ctx,
  tx: Tx,
  version: VersionRow,
  admitted: Admitted,
): Promise<string[]> {
  const { id: versionId, packageId, sourceImageId } = version;
  const { accountUid } = version.package;
  const { position } = admitted;
  const regionIds = heldIn(version, position);
  const others = version.regions.flatMap(({ copyId }) => copyId ?? []);
  const copies = await takeCopies(ctx, tx, { sourceImageId, regionIds }, others);
  await open(ctx, tx, version, admitted);
  await linkCopies(tx, versionId, copies);
  await recordAudit(tx, {
    at: ctx.clock.now(),
    actor: ctx.actor,
    accountUid,
    action: "distribution.open",
    subject: "version",
    subjectId: versionId,
    packageId,
    after: { wave: position, regions: regionIds },
  });
  const copyIds = copies.map(({ id }) => id);
  await rollUpVersions(tx, copyIds, ctx.clock.now());
  if (copyIds.length === 0) await announce(tx, [{ accountUid, packageId, versionId }]);
  return markPermissions(ctx, tx, { copyIds });
}

/** Wakes those who work on a wave that was opened. */
export async function wakeAfterWave(
  ctx: Ctx,
  versionId: string,
  regionIds: readonly string[],
): Promise<void> {
  await ctx.wake.plan();
  for (const regionId of regionIds) await ctx.wake.permit(regionId);
  await ctx.wake.wave(versionId);
}
