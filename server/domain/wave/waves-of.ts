import type { RegionInWave, WavePart, WaveStanding } from "./wave-standing";
import { waveStandings } from "./wave-standing";

type WaveRow = Omit<WavePart, "regions"> & { position: number };

type RegionRow = { wave: number | null; skippedAt: Date | null; copy: RegionInWave["copy"] };

/** A version's waves and regions, as its rows hold them. */
type WithWaves<Wave, Region> = { waves: readonly Wave[]; regions: readonly Region[] };

/** A wave with its regions and where it stands. */
export type WaveOf<Wave, Region> = Wave & { regions: Region[]; standing: WaveStanding };

/** The waves of a version in their order; none where all regions go at once. */
export function wavesOf<Wave extends WaveRow, Region extends RegionRow>(
  { waves, regions }: WithWaves<Wave, Region>,
  now: Date,
): WaveOf<Wave, Region>[] {
  const withRegions = waves.map((row) => ({
    row,
    members: regions.filter((region) => region.wave === row.position),
  }));
  const parts = withRegions.map(({ row, members }) => ({
    ...row,
    regions: members,
  }));
  const standings = waveStandings(parts, now);
  return withRegions.flatMap(({ row, members }, at) => {
    const standing = standings[at];
    return standing ? [{ ...row, regions: members, standing }] : [];
  });
}

/** The first wave that is not open yet, or null. */
export function nextWave<Wave extends WaveRow, Region extends RegionRow>(
  version: WithWaves<Wave, Region>,
  now: Date,
): WaveOf<Wave, Region> | null {
  return wavesOf(version, now).find(({ openedAt }) => openedAt === null) ?? null;
}
