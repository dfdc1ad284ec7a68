"use client";
import { useLocale } from "next-intl";
import { useMemo } from "react";
import { useRegionNames } from "@/components/distribution/use-region-names";
import { useSentence } from "@/components/shell/use-sentence";
import { regionById, regionLabel } from "@/server/domain/region/region-label";
import { type EditorMarks, editorMarks } from "./editor-marks";
import type { RoomView } from "./room-view";
import type { RoomActs } from "./use-room-acts";

const NONE: EditorMarks = { markers: [], decorations: [], inlineLabels: [], fixes: [] };

/** The marks of the editor in the reader's language, made anew only when what they tell has changed. */
export function useEditorMarks(view: RoomView | null, acts: RoomActs | null): EditorMarks {
  const say = useSentence();
  const locale = useLocale();
  const regions = useRegionNames();
  return useMemo(() => {
    if (!view) return NONE;
    const nameOf = (id: string) => regionLabel(regionById(id, regions), locale);
    return editorMarks(view, { say, nameOf, acts });
  }, [view, acts, say, locale, regions]);
}
