"use client";
import { useMemo } from "react";
import { useRegionNames } from "@/components/distribution/use-region-names";
import { regionRows } from "./region-rows";
import type { Template } from "./rename-file";
import { roomView } from "./room-view";
import { useAnalysis } from "./use-analysis";
import { useVersions } from "./use-versions";

/** All that a template room knows: null where it is not known yet. `allowed` are the regions it may be deployed in. */
export function useRoom({ files, associations }: Template, allowed?: readonly string[]) {
  const { analysed, failed, retry } = useAnalysis(files);
  const { versions, query } = useVersions(associations);
  const regions = useRegionNames();
  const view = useMemo(
    () => analysed && roomView(analysed, associations, versions, allowed),
    [analysed, associations, versions, allowed],
  );
  const rows = useMemo(
    () =>
      analysed &&
      regionRows({ slots: analysed.analysis.slots, associations, versions, regions, allowed }),
    [analysed, associations, versions, regions, allowed],
  );
  return {
    view,
    regionRows: rows,
    /** Whether `regionRows` are only those the template may be deployed in. */
    limited: !!allowed && allowed.length > 0,
    /** Whether the newest text is still being analysed: places may have moved. */
    checking: analysed?.files !== files,
    failed,
    retry,
    versionsQuery: query,
  };
}

/** See useRoom. */
export type Room = ReturnType<typeof useRoom>;
