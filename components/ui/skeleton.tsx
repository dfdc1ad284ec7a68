"use client";
import { useTranslations } from "next-intl";
import { classNames } from "./class-names";
import { VisuallyHidden } from "./visually-hidden";

/** One grey bar in the place of text that is on its way; give it width and height. */
export function SkeletonBar({ className }: { className?: string }) {
  return (
    <div aria-hidden className={classNames("h-4 animate-pulse rounded-md bg-hover", className)} />
  );
}

interface SkeletonProps {
  /** Bars to draw. */
  rows?: number;
  className?: string;
}

/** The shape of a list or page while it loads. It fades in after 300 ms, so quick answers never flash it. */
export function Skeleton({ rows = 4, className }: SkeletonProps) {
  const t = useTranslations("ui");
  const bars = Array.from({ length: rows }, (_, index) => `${92 - ((index * 17) % 40)}%`);
  return (
    <div role="status" className={classNames("appear-late flex flex-col gap-3", className)}>
      <VisuallyHidden>{t("loading")}</VisuallyHidden>
      {bars.map((width) => (
        <div key={width} style={{ width }}>
          <SkeletonBar />
        </div>
      ))}
    </div>
  );
}
