"use client";
import { ArrowLeft } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { CodeDiff } from "@/components/editor/code-diff";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SelectInput } from "@/components/ui/select-input";
import { regionLabel } from "@/server/domain/region/region-label";
import { RegionOutcome } from "./region-outcome";
import type { RegionRow } from "./region-rows";
import { regionButtonId } from "./region-table";
import { renderRegion } from "./render-region";
import type { RoomView } from "./room-view";
import { languageOf } from "./template-language";

interface RegionDiffProps {
  view: RoomView;
  /** Null while a version is being read anew. */
  rows: readonly RegionRow[] | null;
  region: string;
  onRegion: (region: string) => void;
  onClose: () => void;
}

/** The template as written beside the template as one region receives it, in place of the editor. */
export function RegionDiff({ view, rows, region, onRegion, onClose }: RegionDiffProps) {
  const t = useTranslations("templateEditor.diff");
  const outcome = useTranslations("templateEditor.outcome");
  const locale = useLocale();
  const back = useRef<HTMLButtonElement>(null);
  const row = rows?.find((one) => one.region === region);
  useEffect(() => back.current?.focus(), []);

  function close() {
    onClose();
    // The table is shown again only after this render.
    requestAnimationFrame(() => document.getElementById(regionButtonId(region))?.focus());
  }

  return (
    <section aria-label={t("label")} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <Button ref={back} icon={<ArrowLeft aria-hidden />} onClick={close}>
          {t("back")}
        </Button>
        <div className="w-72 max-sm:w-full">
          <SelectInput
            aria-label={t("region")}
            value={region}
            onChange={onRegion}
            options={(rows ?? []).map((one) => ({
              value: one.region,
              label: regionLabel(one.info, locale),
              detail: `${one.region} · ${outcome(one.outcome)}`,
            }))}
          />
        </div>
        {row && <RegionOutcome outcome={row.outcome} />}
      </div>
      {row && <Rendered key={region} view={view} row={row} />}
    </section>
  );
}

/** The files that differ; a region without its image gets the reason instead. */
function Rendered({ view, row }: { view: RoomView; row: RegionRow }) {
  const t = useTranslations("templateEditor.diff");
  const say = useSentence();
  const name = regionLabel(row.info, useLocale());
  const files = useMemo(() => renderRegion(view, row), [view, row]);
  const changed = files.filter(({ changes }) => changes > 0);
  const [chosen, setChosen] = useState("");
  const shown = changed.find(({ before }) => before.path === chosen) ?? changed[0] ?? files[0];
  if (row.outcome === "unavailable") {
    return (
      <Notice tone="danger" role="status" title={t("unavailable", { region: name })}>
        {row.reasons.map((reason) => (
          <p key={reason.key + JSON.stringify(reason.values)}>{say(reason)}</p>
        ))}
      </Notice>
    );
  }
  if (!shown) return null;
  return (
    <>
      {changed.length === 0 && <Notice tone="neutral" title={t("unchanged", { region: name })} />}
      {changed.length > 1 && (
        <div className="w-72 max-sm:w-full">
          <SelectInput
            aria-label={t("file")}
            value={shown.before.path}
            onChange={setChosen}
            options={changed.map(({ before, changes }) => ({
              value: before.path,
              label: before.path,
              detail: t("changes", { count: changes }),
            }))}
          />
        </div>
      )}
      <CodeDiff
        before={shown.before.text}
        after={shown.after.text}
        beforeLabel={t("before", { file: shown.before.path })}
        afterLabel={t("after", { region: name, file: shown.before.path })}
        language={languageOf(shown.before)}
        className="h-[max(26rem,calc(100dvh-18rem))]"
      />
    </>
  );
}
