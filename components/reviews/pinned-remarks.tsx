"use client";
import { useTranslations } from "next-intl";
import type { ReviewDetail } from "./review-data";

type Thread = ReviewDetail["threads"][number];

interface PinnedRemarksProps {
  threads: readonly Thread[];
  /** Leads to the lines of a remark. */
  onShow: (thread: Thread) => void;
}

/** The remarks on the lines of a file, in the order of its lines; each leads to its lines. */
export function PinnedRemarks({ threads, onShow }: PinnedRemarksProps) {
  const t = useTranslations("reviews.comments");
  const sorted = [...threads].sort((a, b) => (a.fromLine ?? 0) - (b.fromLine ?? 0));
  if (sorted.length === 0) return null;
  return (
    <section aria-label={t("onLines")} className="flex min-w-0 flex-col gap-1">
      <h3 className="font-semibold">{t("onLines")}</h3>
      <ul className="flex flex-col gap-1">
        {sorted.map((thread) => (
          <li key={thread.id}>
            <button
              type="button"
              onClick={() => onShow(thread)}
              className="w-full rounded-md border border-line bg-surface px-3 py-2 text-left hover:bg-hover"
            >
              <span className="text-ink-faint text-sm">
                {t("atLines", linesOf(thread))}
                {thread.resolvedAt && <> · {t("resolved")}</>}
              </span>
              <span className="line-clamp-2 block break-words">{thread.body}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function linesOf({ fromLine, toLine }: Thread) {
  const from = fromLine ?? 0;
  const to = toLine ?? from;
  return { from, to, count: to - from + 1 };
}
