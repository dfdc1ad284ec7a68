import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";
import { isDue } from "./copies-in-region";

/**
 * Finds what is due and wakes it: looks whose time has come, pending copies, waves that may open, grants still to be
 * withdrawn. A lost job therefore delays by a sweep at most and never loses anything.
 */
export async function sweep(ctx: Ctx): Promise<void> {
  authorize(ctx.actor, "distribution.run");
  const due = await ctx.db.copy.findMany({
    where: isDue(ctx.clock.now()),
    distinct: ["regionId"],
    select: { regionId: true },
  });
  const granted = await ctx.db.sourceImage.findMany({
    where: { grantState: "granted" },
    distinct: ["regionId"],
    select: { regionId: true },
  });
  const regions = new Set([...due, ...granted].map((row) => row.regionId));
  for (const regionId of regions) await ctx.wake.look(regionId);
  const waves = await ctx.db.versionWave.findMany({
    where: { openedAt: null, version: { state: "distributing" } },
    distinct: ["versionId"],
    select: { versionId: true },
  });
  for (const { versionId } of waves) await ctx.wake.wave(versionId);
  await ctx.wake.plan();
}
