"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import {
  gatherLandings,
  landedRegions,
  type RegionLanded,
  type Standing,
} from "@/server/domain/distribution/region-transitions";
import type { ShownRegion } from "./shown-region";

/** Least time between two announcements: more would talk over the reader. */
const PAUSE_MS = 5_000;

/** Names beyond this many are left to the count. */
const NAMES_SPOKEN = 5;

/** Tells screen readers which regions came to rest, gathered; failures interrupt, percentages are never spoken. */
export function Announcer({ regions }: { regions: readonly ShownRegion[] }) {
  const speak = useWords(regions);
  const before = useRef<ReadonlyMap<string, Standing>>(new Map());
  const gathered = useRef<RegionLanded[]>([]);
  const spokenAt = useRef(Number.NEGATIVE_INFINITY);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(speak);
  const [spoken, setSpoken] = useState({ polite: "", urgent: "" });

  useEffect(() => {
    latest.current = speak;
  });
  useEffect(() => {
    const now = new Map(regions.map((region) => [region.regionId, region]));
    gathered.current = gatherLandings(gathered.current, landedRegions(before.current, now));
    before.current = now;
    if (gathered.current.length === 0 || timer.current) return;
    const wait = Math.max(0, spokenAt.current + PAUSE_MS - performance.now());
    timer.current = setTimeout(() => {
      timer.current = undefined;
      spokenAt.current = performance.now();
      setSpoken(latest.current(gathered.current));
      gathered.current = [];
    }, wait);
  }, [regions]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <>
      <VisuallyHidden role="status">{spoken.polite}</VisuallyHidden>
      <VisuallyHidden role="alert">{spoken.urgent}</VisuallyHidden>
    </>
  );
}

function useWords(regions: readonly ShownRegion[]) {
  const t = useTranslations("distribution.announce");
  const format = useFormatter();
  return (landed: readonly RegionLanded[]) => {
    const about = (status: RegionLanded["status"]) => {
      const ids = landed.filter((one) => one.status === status).map((one) => one.regionId);
      const names = ids.map((id) => regions.find((one) => one.regionId === id)?.name ?? id);
      return { count: ids.length, regions: format.list(names.slice(0, NAMES_SPOKEN)) };
    };
    const [available, cancelled, failed] = [
      about("available"),
      about("cancelled"),
      about("failed"),
    ];
    const sum = t("sum", {
      available: regions.filter((region) => region.status === "available").length,
      total: regions.filter((region) => region.status !== "skipped").length,
    });
    const polite = [
      available.count > 0 && t("available", available),
      cancelled.count > 0 && t("cancelled", cancelled),
      available.count + cancelled.count > 0 && sum,
    ];
    return {
      polite: polite.filter(Boolean).join(" "),
      urgent: failed.count > 0 ? t("failed", failed) : "",
    };
  };
}
