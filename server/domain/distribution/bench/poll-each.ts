import type { BenchRelease } from "./bench-release";
import type { ModelCloud } from "./model-cloud";

/** How often the tools that were studied ask for the state of one image. */
const POLL_MS = 10_000;

/** Makes one copy and asks for that image alone every 10 s until it is available; the model counts the calls, and skips the time. */
export function pollEach(
  cloud: ModelCloud,
  release: BenchRelease,
  fromRegionId: string,
  regionId: string,
  whenAvailable: () => void = () => {},
): void {
  const { clock } = cloud;
  const askedMs = clock.nowMs;
  if (regionId === release.rootRegionId) cloud.calls.permission += 2;
  cloud.copyImage(release, fromRegionId, regionId, () => {
    const polls = Math.max(1, Math.ceil((clock.nowMs - askedMs) / POLL_MS));
    cloud.calls.looks += polls;
    clock.at(askedMs + polls * POLL_MS, whenAvailable);
  });
}
