import { CopyHistory } from "./copy-history";
import type { TimedCopy } from "./guess-seconds";

/** What the cloud foretells of copies under way, as if they were done. */
export function foretoldBy(copies: readonly TimedCopy[], now: Date): CopyHistory {
  return new CopyHistory(
    copies.flatMap(({ state, startedAt, remainSeconds, fromRegionId, regionId, sizeGiB }) => {
      if (state !== "copying" || !startedAt || remainSeconds === null || !fromRegionId) return [];
      const seconds = (now.getTime() - startedAt.getTime()) / 1000 + remainSeconds;
      return [{ fromRegionId, regionId, sizeGiB, seconds }];
    }),
  );
}
