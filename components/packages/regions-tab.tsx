"use client";
import { useQueries } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import { matrixRows } from "./matrix-rows";
import type { PackageDetail } from "./package-data";
import { RegionMatrix } from "./region-matrix";

/** Columns at first, and how many each press adds: image ids are wide. */
const STEP = 4;

/** Which image runs where: the newest published versions against every region they go to. */
export function RegionsTab({ detail }: { detail: PackageDetail }) {
  const t = useTranslations("packages.matrix");
  const trpc = useTRPC();
  const [shown, setShown] = useState(STEP);
  const published = detail.versions.filter((version) => version.number !== null);
  const versions = published.slice(0, shown);
  const distributions = useQueries({
    queries: versions.map(({ id }) => trpc.distribution.get.queryOptions({ versionId: id })),
  });
  const failed = distributions.find((query) => query.isError);
  const loaded = versions.flatMap((version, index) => {
    const data = distributions[index]?.data;
    return data ? [{ version, data }] : [];
  });

  if (published.length === 0) {
    return (
      <div className="rounded-lg border border-line bg-surface">
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <p className="text-ink-soft">{t("lead")}</p>
      {failed?.error && <ReadTrouble query={failed} />}
      {loaded.length > 0 && (
        <RegionMatrix
          packageId={detail.id}
          versions={loaded.map(({ version }) => version)}
          groups={matrixRows(loaded.map(({ data }) => data))}
        />
      )}
      {loaded.length === 0 && !failed && <Skeleton rows={8} />}
      {published.length > shown && (
        <Button className="self-start" onClick={() => setShown(shown + STEP)}>
          {t("older", { count: published.length - shown })}
        </Button>
      )}
    </div>
  );
}
