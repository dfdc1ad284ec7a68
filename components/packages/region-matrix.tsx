"use client";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { RegionStatusWord } from "@/components/distribution/region-status-word";
import { paths } from "@/components/paths";
import { RegionName } from "@/components/regions/region-name";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { regionStatus } from "@/server/domain/distribution/region-status";
import type { RegionArea } from "@/server/domain/region/region-area";
import { regionLabel } from "@/server/domain/region/region-label";
import { CopyableId } from "./copyable-id";
import type { MatrixCell, MatrixRow } from "./matrix-rows";
import type { PackageVersion } from "./package-data";

interface RegionMatrixProps {
  packageId: string;
  versions: readonly PackageVersion[];
  groups: readonly { area: RegionArea; regions: MatrixRow[] }[];
}

/** Regions down, versions across, the regional image in each cell. */
export function RegionMatrix({ packageId, versions, groups }: RegionMatrixProps) {
  const t = useTranslations("packages.matrix");
  const areas = useTranslations("regions.area");
  return (
    <TableFrame label={t("table")}>
      <thead>
        <tr>
          <Th className="sticky left-0">{t("region")}</Th>
          {versions.map((version) => (
            <Th key={version.id}>
              <Link
                href={paths.version(packageId, version.id)}
                className="rounded-md text-accent hover:underline"
              >
                {version.name}
              </Link>
            </Th>
          ))}
        </tr>
      </thead>
      {groups.map(({ area, regions }) => (
        <tbody key={area}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={versions.length + 1}
              className="border-line border-t bg-sunken px-3 py-1 text-ink-soft text-sm"
            >
              {areas(area)}
            </th>
          </tr>
          {regions.map((region) => (
            <tr key={region.id}>
              <Th scope="row" className="sticky left-0 min-w-36 bg-surface">
                <RegionName region={region} />
              </Th>
              {versions.map((version, column) => (
                <Td key={version.id} className="min-w-58">
                  <Cell cell={region.cells[column] ?? null} versionName={version.name} />
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </TableFrame>
  );
}

function Cell({ cell, versionName }: { cell: MatrixCell | null; versionName: string }) {
  const t = useTranslations("packages.matrix");
  const locale = useLocale();
  if (!cell) return <span className="text-ink-faint">{t("absent")}</span>;
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-2">
        <RegionStatusWord status={regionStatus(cell)} />
        {cell.isSource && <span className="text-ink-faint text-sm">{t("source")}</span>}
      </span>
      {cell.imageId && (
        <CopyableId
          id={cell.imageId}
          label={t("imageId", { version: versionName, region: regionLabel(cell, locale) })}
        />
      )}
    </>
  );
}
