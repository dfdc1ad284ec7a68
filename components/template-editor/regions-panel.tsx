"use client";
import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { memo, useState } from "react";
import { saveFile } from "@/components/distribution/save-file";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChip } from "@/components/ui/filter-chip";
import { SearchInput } from "@/components/ui/search-input";
import { Skeleton } from "@/components/ui/skeleton";
import { searchRegions } from "@/server/domain/region/region-search";
import { regionCsv } from "./region-csv";
import { OUTCOMES } from "./region-outcome";
import type { RegionRow } from "./region-rows";
import { RegionTable } from "./region-table";
import type { Room } from "./use-room";

interface RegionsPanelProps {
  rows: readonly RegionRow[] | null;
  /** Whether the template may be deployed in these regions only. */
  limited: boolean;
  versionsQuery: Room["versionsQuery"];
  onRegion: (region: string) => void;
}

/** What becomes of the template in every region. */
export const RegionsPanel = memo(function RegionsPanel(props: RegionsPanelProps) {
  const { rows, limited, versionsQuery, onRegion } = props;
  const t = useTranslations("templateEditor.regions");
  const [outcome, setOutcome] = useState<RegionRow["outcome"] | null>(null);
  const [text, setText] = useState("");
  if (versionsQuery.isError && !rows) {
    return (
      <div className="p-3">
        <ReadTrouble query={versionsQuery} />
      </div>
    );
  }
  if (!rows) return <Skeleton rows={8} className="p-4" />;
  const found = new Set(
    searchRegions(
      rows.map(({ info }) => info),
      text,
    ).map(({ id }) => id),
  );
  const shown = rows.filter(
    (row) => found.has(row.region) && (outcome === null || row.outcome === outcome),
  );
  return (
    <div className="flex flex-col gap-3 p-3">
      <p className="text-ink-soft">{t(limited ? "leadLimited" : "lead")}</p>
      <Filters rows={rows} outcome={outcome} onOutcome={setOutcome} text={text} onText={setText} />
      {shown.length > 0 ? (
        <RegionTable rows={shown} onRegion={onRegion} />
      ) : (
        <EmptyState
          title={t("noMatch")}
          text={t("noMatchText")}
          action={
            <Button
              onClick={() => {
                setOutcome(null);
                setText("");
              }}
            >
              {t("clear")}
            </Button>
          }
        />
      )}
    </div>
  );
});

interface FiltersProps {
  rows: readonly RegionRow[];
  outcome: RegionRow["outcome"] | null;
  onOutcome: (outcome: RegionRow["outcome"] | null) => void;
  text: string;
  onText: (text: string) => void;
}

function Filters({ rows, outcome, onOutcome, text, onText }: FiltersProps) {
  const t = useTranslations("templateEditor");
  const locale = useLocale();
  const say = useSentence();
  const count = (one: RegionRow["outcome"]) => rows.filter((row) => row.outcome === one).length;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div role="group" aria-label={t("regions.filter")} className="flex flex-wrap gap-1.5">
        <FilterChip
          label={t("regions.all")}
          count={rows.length}
          pressed={outcome === null}
          onPress={() => onOutcome(null)}
        />
        {OUTCOMES.filter((one) => count(one) > 0 || one === outcome).map((one) => (
          <FilterChip
            key={one}
            label={t(`outcome.${one}`)}
            count={count(one)}
            pressed={outcome === one}
            onPress={() => onOutcome(outcome === one ? null : one)}
          />
        ))}
      </div>
      <SearchInput
        label={t("regions.search")}
        value={text}
        onChange={onText}
        className="min-w-44 flex-1"
      />
      <Button
        icon={<Download aria-hidden />}
        onClick={() =>
          saveFile({ name: "template-regions.csv", type: "text/csv" }, regionCsv(rows, locale, say))
        }
      >
        {t("regions.csv")}
      </Button>
    </div>
  );
}
