"use client";
import { useTranslations } from "next-intl";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import type { Position } from "@/server/domain/template/text-positions";
import type { ImageRow } from "./image-rows";
import { ImageState } from "./image-state";
import type { PanelProps } from "./panel-props";

interface ImageItemProps extends Pick<PanelProps, "checking" | "acts" | "readOnly"> {
  row: ImageRow;
  position: Position;
  severalFiles: boolean;
}

/** One image: press its name to see it in the editor. */
export function ImageItem({ row, position, severalFiles, ...panel }: ImageItemProps) {
  const { slot, remembered } = row;
  const t = useTranslations("templateEditor.images");
  const place = { file: slot.source, ...position };
  return (
    <li className="flex flex-col gap-1.5 border-line border-b px-4 py-3 last:border-b-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <button
          type="button"
          aria-disabled={remembered || undefined}
          onClick={() => {
            if (!remembered) panel.acts.reveal(slot);
          }}
          className="wrap-anywhere -mx-1 min-h-6 rounded-md px-1 text-left font-medium text-accent hover:underline aria-disabled:text-ink-faint"
        >
          {slot.resource}
        </button>
        <span className="text-ink-faint text-sm tabular-nums">
          {remembered ? t("outOfSight") : t(severalFiles ? "placeInFile" : "place", place)}
        </span>
      </div>
      <p className="wrap-anywhere text-ink-soft text-sm">
        {t("property", { type: slot.type, property: slot.property })}
      </p>
      <ImageValue row={row} />
      <ImageState row={row} />
      {!panel.readOnly && <ImageActions row={row} {...panel} />}
    </li>
  );
}

function ImageValue({ row: { slot } }: { row: ImageRow }) {
  const t = useTranslations("templateEditor.images");
  const { origin, value } = slot;
  if (slot.literal || !origin) {
    return value ? <CodeText>{value}</CodeText> : <p className="text-ink-faint">{t("noValue")}</p>;
  }
  return (
    <p className="wrap-anywhere text-sm">
      {t.rich(origin.value ? "originTraced" : "origin", {
        kind: origin.kind,
        name: origin.name,
        value: origin.value ?? "",
        code: (chunks) => <CodeText>{String(chunks)}</CodeText>,
      })}
    </p>
  );
}

/** What can be done about an image; the change that mends it comes first. */
function ImageActions({ row, checking, acts }: Omit<ImageItemProps, "position" | "severalFiles">) {
  const { slot, association, issues } = row;
  const t = useTranslations("templateEditor");
  const say = useSentence();
  const fixes = issues.flatMap(({ fix }) => fix ?? []);
  const about = { resource: slot.resource };
  return (
    <div className="flex flex-wrap gap-2 pt-0.5">
      {fixes.map((fix) => (
        <Button
          key={say(fix.title)}
          size="sm"
          variant="primary"
          reason={checking || row.remembered ? t("checking") : null}
          onClick={() => acts.applyFix(fix)}
          className="wrap-anywhere"
        >
          {say(fix.title)}
        </Button>
      ))}
      {slot.literal && slot.value?.trim() && (
        <Button
          size="sm"
          variant={association ? "secondary" : "primary"}
          aria-label={t(association ? "act.changeFor" : "act.associateFor", about)}
          onClick={() => acts.choose(slot.path)}
        >
          {t(association ? "act.changeShort" : "act.associateShort")}
        </Button>
      )}
      {association && (
        <Button
          size="sm"
          variant="ghost"
          aria-label={t("act.detachFor", about)}
          onClick={() => acts.detach(slot.path)}
        >
          {t("act.detach")}
        </Button>
      )}
    </div>
  );
}
