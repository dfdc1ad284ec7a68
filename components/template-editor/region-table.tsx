"use client";
import { useLocale, useTranslations } from "next-intl";
import { useSentence } from "@/components/shell/use-sentence";
import { CodeText } from "@/components/ui/code-text";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { regionLabel } from "@/server/domain/region/region-label";
import { reasonSpans } from "./reason-spans";
import { RegionOutcome } from "./region-outcome";
import type { RegionRow } from "./region-rows";

interface RegionTableProps {
  rows: readonly RegionRow[];
  onRegion: (region: string) => void;
}

/** Regions with their outcome; press a region to read the template as it receives it. */
export function RegionTable({ rows, onRegion }: RegionTableProps) {
  const t = useTranslations("templateEditor.regions");
  const locale = useLocale();
  const spans = reasonSpans(rows);
  return (
    <TableFrame label={t("label")}>
      <thead>
        <tr>
          <Th>{t("region")}</Th>
          <Th>{t("outcome")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.region}>
            <Th scope="row" className="w-2/5 align-top">
              <button
                type="button"
                id={regionButtonId(row.region)}
                onClick={() => onRegion(row.region)}
                className="-mx-1 min-h-6 rounded-md px-1 text-left font-medium text-accent hover:underline"
              >
                {regionLabel(row.info, locale)}
                {row.info.nameEn !== row.region && (
                  <span className="block font-mono font-normal text-ink-faint text-xs">
                    {row.region}
                  </span>
                )}
              </button>
            </Th>
            {spans[index] !== 0 && (
              <Td className="align-top" rowSpan={spans[index]}>
                <RegionOutcome outcome={row.outcome} />
                <div className="text-ink-soft text-sm">
                  <Detail row={row} />
                </div>
              </Td>
            )}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

/** Id of the button that opens a region's preview: focus comes back to it. */
export function regionButtonId(region: string): string {
  return `preview-${region}`;
}

function Detail({ row }: { row: RegionRow }) {
  const t = useTranslations("templateEditor.regions");
  const say = useSentence();
  if (row.reasons.length > 0) return row.reasons.map((reason) => say(reason)).join(" ");
  const ids = [...new Set(row.slots.flatMap(({ imageId }) => imageId ?? []))];
  if (ids.length === 0) return t("asWritten");
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <CodeText>{id}</CodeText>
        </li>
      ))}
    </ul>
  );
}
