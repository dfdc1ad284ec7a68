import type { ReactNode } from "react";

interface MessagePageProps {
  title: ReactNode;
  children: ReactNode;
  actions?: ReactNode;
}

/** A page that only has something to say: not found, forbidden, broken. */
export function MessagePage({ title, children, actions }: MessagePageProps) {
  return (
    <div className="mx-auto flex max-w-xl flex-col gap-2 px-4 py-16">
      <h1 tabIndex={-1} className="font-semibold text-2xl tracking-tight">
        {title}
      </h1>
      <div className="flex flex-col gap-2 text-ink-soft">{children}</div>
      {actions && <div className="mt-4 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
