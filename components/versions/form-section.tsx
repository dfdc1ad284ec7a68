import { type ReactNode, useId } from "react";
import { FORM_CARD } from "./form-card";

interface FormSectionProps {
  title: string;
  children: ReactNode;
}

/** A part of a form on one page. */
export function FormSection({ title, children }: FormSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={FORM_CARD}>
      <h2 id={id} className="font-semibold text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
