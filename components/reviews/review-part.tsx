import type { ReactNode } from "react";
import type { REVIEW_PARTS } from "./review-outline";

interface ReviewPartProps {
  part: (typeof REVIEW_PARTS)[number] | "history";
  title: ReactNode;
  /** A sentence on what stands here. */
  lead?: ReactNode;
  children: ReactNode;
}

/** One part of the workbench. Links to it stop below what sticks to the top of the page. */
export function ReviewPart({ part, title, lead, children }: ReviewPartProps) {
  return (
    <section
      id={part}
      aria-labelledby={`${part}-title`}
      className="flex min-w-0 scroll-mt-22 flex-col gap-3"
    >
      <div>
        <h2 id={`${part}-title`} tabIndex={-1} className="w-fit font-semibold text-xl">
          {title}
        </h2>
        {lead && <p className="max-w-prose text-ink-soft">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
