import { type Sentence, sentence } from "../sentence";
import type { WaveInput } from "./wave-input";

/** What the waves have to fit: the version's regions, its source region, and the hosts that may be asked for health. */
type Version = {
  regionIds: readonly string[];
  sourceRegionId: string;
  checkHosts: readonly string[];
};

/** Is the address's host (with its port, where one is given) among these? */
function isListed(url: string, hosts: readonly string[]): boolean {
  return hosts.includes(new URL(url).host);
}

/**
 * Why a version cannot be published in these waves, or null. Each of its regions is in exactly one wave, the source region in
 * the first, since all others are copied from there. Health checks are sent only to hosts that this installation allows.
 */
export function whyNotWaves(waves: readonly WaveInput[], version: Version): Sentence | null {
  if (waves.length === 0) return null;
  if (waves.length === 1) return sentence("rules.waves_single");
  if (!waves[0]?.regionIds.includes(version.sourceRegionId)) return sentence("rules.waves_source");
  const placed = waves.flatMap(({ regionIds }) => regionIds);
  const twice = placed.find((regionId, at) => placed.indexOf(regionId) !== at);
  if (twice) return sentence("rules.waves_twice", { region: twice });
  const missing = version.regionIds.find((regionId) => !placed.includes(regionId));
  if (missing) return sentence("rules.waves_missing", { region: missing });
  const foreign = placed.find((regionId) => !version.regionIds.includes(regionId));
  if (foreign) return sentence("rules.waves_foreign", { region: foreign });
  const refused = waves
    .slice(1)
    .find(({ checkUrl }) => checkUrl && !isListed(checkUrl, version.checkHosts));
  if (!refused?.checkUrl) return null;
  return sentence("rules.wave_host", { host: new URL(refused.checkUrl).host });
}
