import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { TONE_SOFT, TONE_TEXT, type Tone } from "./tone";
import { TONE_ICON } from "./tone-icon";

interface NoticeProps {
  tone: Tone;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** "alert" speaks at once; use it for a failure that just happened, not for one that was there on arrival. */
  role?: "alert" | "status";
  className?: string;
}

/** A message that belongs to the part of the page it stands in. */
export function Notice({ tone, title, children, action, role, className }: NoticeProps) {
  const Icon = TONE_ICON[tone];
  return (
    <div
      role={role}
      data-edge
      className={classNames(
        "flex flex-wrap items-start gap-x-3 gap-y-2 rounded-lg px-3 py-2.5",
        TONE_SOFT[tone],
        className,
      )}
    >
      <Icon aria-hidden className={classNames("mt-0.5 size-4 shrink-0", TONE_TEXT[tone])} />
      <div className="min-w-0 flex-1 basis-48">
        <p className="font-medium text-ink">{title}</p>
        {children && <div className="mt-0.5 text-ink-soft">{children}</div>}
      </div>
      {action && <div className="flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
