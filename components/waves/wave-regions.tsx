"use client";
import { CircleAlert } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { regionById, regionLabel } from "@/server/domain/region/region-label";
import type { WaveCardProps } from "./wave-card-props";
import type { PlannedWave } from "./wave-plan";
import { WaveRegionPicker } from "./wave-region-picker";

/** Names written out before the rest is only counted. */
const NAMES_SHOWN = 5;

/** The regions of one wave in a line, and the boxes to choose them; the last wave takes what is left. */
export function WaveRegions(props: WaveCardProps & { wave: PlannedWave }) {
  const { at, state, members, regions, divided } = props;
  const t = useTranslations("waves.editor");
  const format = useFormatter();
  const locale = useLocale();
  const ids = members[at] ?? [];
  const last = at === state.plan.length - 1;
  const [open, setOpen] = useState(ids.length === 0);
  const pickerId = useId();
  const errorId = useId();
  const problem = state.problemOf(`${at}.regionIds`);
  const names = ids.map((id) => regionLabel(regionById(id, regions), locale));
  const more = names.length - NAMES_SHOWN;
  const shown = more > 0 ? [...names.slice(0, NAMES_SHOWN), t("more", { count: more })] : names;
  const source = regionLabel(regionById(divided.sourceRegionId, regions), locale);
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <p className="min-w-0 flex-1 basis-56 text-sm">
          {ids.length > 0 ? (
            format.list(shown)
          ) : (
            <span className="text-ink-soft">{last ? null : t("empty")}</span>
          )}
          {last && <span className="block text-ink-faint">{t("last")}</span>}
          {at === 0 && <span className="block text-ink-faint">{t("source", { source })}</span>}
        </p>
        {!last && (
          <Button
            size="sm"
            aria-expanded={open}
            aria-controls={pickerId}
            aria-label={t(open ? "hideOf" : "chooseOf", { number: at + 1 })}
            data-invalid={problem ? true : undefined}
            aria-describedby={problem ? errorId : undefined}
            onClick={() => setOpen(!open)}
          >
            {t(open ? "hide" : "choose")}
          </Button>
        )}
      </div>
      {problem && (
        <p
          id={errorId}
          // The last wave has no control of its own that could bear the error.
          tabIndex={last ? -1 : undefined}
          data-invalid={last ? true : undefined}
          className="flex items-start gap-1 text-danger text-sm"
        >
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>{problem}</span>
        </p>
      )}
      {!last && (
        <div id={pickerId} hidden={!open}>
          {open && <WaveRegionPicker {...props} />}
        </div>
      )}
    </div>
  );
}
