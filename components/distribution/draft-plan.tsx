"use client";
import { PlanSection } from "@/components/plan/plan-section";
import { contentOfVersion } from "@/components/versions/content-of-version";
import type { VersionDetail } from "@/components/versions/version-data";
import { useRegionNames } from "./use-region-names";

/** What publishing a draft would do. */
export function DraftPlan({ version }: { version: VersionDetail }) {
  const regions = useRegionNames();
  return (
    <PlanSection
      content={contentOfVersion(version)}
      packageId={version.packageId}
      regions={regions}
    />
  );
}
