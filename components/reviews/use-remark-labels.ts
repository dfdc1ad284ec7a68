"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { CodeFile, CodeInlineLabel } from "@/components/editor/code-editor-types";
import { lineRange } from "./line-range";
import type { ReviewDetail } from "./review-data";
import { showThread } from "./show-thread";
import { placeOfThread } from "./use-shown-lines";

type Thread = ReviewDetail["threads"][number];

/** A label above every line that is remarked on; it leads to the remark. */
export function useRemarkLabels(
  files: readonly CodeFile[],
  threads: readonly Thread[],
): CodeInlineLabel[] {
  const t = useTranslations("reviews.comments");
  return useMemo(
    () =>
      threads.flatMap((thread) => {
        const place = placeOfThread(thread);
        const file = files.find(({ path }) => path === place?.filePath);
        if (!place || !file) return [];
        const [offset] = lineRange(file.text, place);
        const { authorName, resolvedAt } = thread;
        const text = t(resolvedAt ? "labelResolved" : "label", { name: authorName });
        return [{ path: file.path, offset, text, run: () => showThread(thread.id) }];
      }),
    [files, threads, t],
  );
}
