"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC } from "@/components/shell/trpc";
import type { Associations } from "@/server/domain/template/association";
import type { KnownVersions } from "@/server/domain/template/check-associations";

/** The versions that the associations name, read anew when one of them changes. */
export function useVersions(associations: Associations) {
  const trpc = useTRPC();
  const names = [...new Set(Object.values(associations).map(({ versionId }) => versionId))].sort();
  const query = useQuery(
    trpc.version.images.queryOptions(
      { versionIds: names },
      { enabled: names.length > 0, placeholderData: keepPreviousData },
    ),
  );
  const { data, isPlaceholderData } = query;
  const asked = names.join(" ");
  const versions = useMemo<KnownVersions>(() => {
    // What an earlier question left out may be there all the same: only the answer to this one says what is gone.
    const gone = data && !isPlaceholderData ? asked.split(" ") : [];
    return new Map([
      ...gone.map((versionId) => [versionId, null] as const),
      ...(data ?? []).map((version) => [version.versionId, version] as const),
    ]);
  }, [asked, data, isPlaceholderData]);
  return { versions, query };
}
