"use client";
import { useLocale, useTranslations } from "next-intl";
import { useRegionNames } from "@/components/distribution/use-region-names";
import { useVersionLabel } from "@/components/services/use-version-label";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { regionById, regionLabel } from "@/server/domain/region/region-label";
import type { InstanceCount } from "./instance-data";
import { matrixOfCounts } from "./matrix-of-counts";
import type { InstanceListState } from "./use-instance-list-state";

interface InstanceMatrixProps {
  counts: readonly InstanceCount[];
  state: InstanceListState;
}

/** Which versions of the account's services run in which region; a figure narrows the list to what it counts. */
export function InstanceMatrix({ counts, state }: InstanceMatrixProps) {
  const t = useTranslations("instances.matrix");
  const locale = useLocale();
  const labelOf = useVersionLabel();
  const names = useRegionNames();
  const nameOf = (id: string) => regionLabel(regionById(id, names), locale);
  const { regionIds, rows } = matrixOfCounts(counts);
  if (rows.length === 0) return null;
  return (
    <section aria-label={t("title")} className="mb-5">
      <h2 className="mb-2 font-semibold">{t("title")}</h2>
      <TableFrame label={t("title")} className="w-fit max-w-full">
        <thead>
          <tr>
            <Th>{t("version")}</Th>
            <Th align="end">{t("total")}</Th>
            {regionIds.map((id) => (
              <Th key={id} align="end" title={id}>
                {nameOf(id)}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ version, total, counts: byRegion }) => (
            <tr key={version.id}>
              <Th scope="row" className="whitespace-nowrap">
                {version.service.name}{" "}
                <span className="font-normal text-ink-faint">{labelOf(version)}</span>
              </Th>
              <Td align="end" className="font-medium tabular-nums">
                {total}
              </Td>
              {regionIds.map((id) => (
                <Td key={id} align="end" className="tabular-nums">
                  <Cell
                    count={byRegion.get(id)}
                    label={(count) =>
                      t("show", {
                        count,
                        version: `${version.service.name} ${labelOf(version)}`,
                        region: nameOf(id),
                      })
                    }
                    onPress={() => void state.filter({ version: version.id, region: id })}
                  />
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}

interface CellProps {
  count: number | undefined;
  label: (count: number) => string;
  onPress: () => void;
}

function Cell({ count, label, onPress }: CellProps) {
  if (count === undefined) return <span className="text-ink-faint">-</span>;
  return (
    <button
      type="button"
      aria-label={label(count)}
      onClick={onPress}
      className="min-h-6 min-w-6 rounded-md text-accent hover:underline"
    >
      {count}
    </button>
  );
}
