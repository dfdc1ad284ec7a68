import { type ReactNode, useId } from "react";

interface FormSectionProps {
  title: string;
  children: ReactNode;
}

/** A part of a form on one page. */
export function FormSection({ title, children }: FormSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-5 border-line border-t pt-5">
      <h2 id={id} className="font-semibold text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
