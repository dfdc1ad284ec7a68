"use client";
import { useTranslations } from "next-intl";
import type { ReviewDetail } from "./review-data";

/** The parts of the workbench, in the order of the page; each is the id of its section. */
export const REVIEW_PARTS = ["changes", "template", "checks", "comments", "decision"] as const;

/** Links to the parts of the page, with how much waits in each. */
export function ReviewOutline({ review }: { review: ReviewDetail }) {
  const t = useTranslations("reviews.outline");
  const { baseline, comparison, checks, threads } = review;
  const counts: Partial<Record<(typeof REVIEW_PARTS)[number], string>> = {
    checks: t("failing", { count: checks.filter(({ status }) => status === "blocked").length }),
    comments: t("open", { count: threads.filter(({ resolvedAt }) => !resolvedAt).length }),
    template: baseline
      ? t("changed", {
          count: comparison.templates.filter(({ change }) => change !== "same").length,
        })
      : undefined,
  };
  return (
    <nav
      aria-label={t("label")}
      className="nav:sticky nav:top-12 z-10 -mx-1 mb-5 overflow-x-auto border-line border-b bg-canvas px-1"
    >
      <ul className="flex gap-1">
        {REVIEW_PARTS.map((part) => (
          <li key={part}>
            <a
              href={`#${part}`}
              className="flex min-h-9 items-center gap-1.5 whitespace-nowrap rounded-md px-2.5 -outline-offset-2 text-ink-soft hover:text-ink"
            >
              {t(part)}
              {counts[part] && <span className="text-ink-faint text-sm">{counts[part]}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
