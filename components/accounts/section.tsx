import { type ReactNode, useId } from "react";

interface SectionProps {
  title: string;
  /** One sentence: what this part is for. */
  text?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

/** One part of an account's page, with its own heading and its own action. */
export function Section({ title, text, action, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mb-8">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 max-w-prose">
          <h2 id={id} className="font-semibold text-lg">
            {title}
          </h2>
          {text && <p className="text-ink-soft">{text}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}
