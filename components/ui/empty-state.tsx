import type { ReactNode } from "react";

interface EmptyStateProps {
  title: ReactNode;
  /** One sentence: what belongs here. */
  text: ReactNode;
  /** The one thing to do next. */
  action?: ReactNode;
}

/** What stands where nothing is yet. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-1 px-4 py-12 text-center">
      <p className="font-medium text-lg">{title}</p>
      <p className="max-w-prose text-ink-soft">{text}</p>
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}
