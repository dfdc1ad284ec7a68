"use client";
import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";

/** What a Field hands to its control: spread it on the input. */
export interface FieldControlProps {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

interface FieldProps {
  label: ReactNode;
  /** The rule of the field, shown before anything is wrong. */
  hint?: ReactNode;
  /** What is wrong and how to put it right. */
  error?: ReactNode;
  optional?: boolean;
  /** Characters used and allowed, in code points. */
  counter?: { used: number; max: number };
  children: (control: FieldControlProps) => ReactNode;
  className?: string;
}

function Counter({ used, max }: { used: number; max: number }) {
  const t = useTranslations("ui");
  const over = used - max;
  return (
    <span className={classNames("tabular-nums", over > 0 ? "text-danger" : "text-ink-faint")}>
      {over > 0 ? t("charactersOver", { used, max, over }) : t("characters", { used, max })}
    </span>
  );
}

/** Label, hint, counter and error around one control, wired so that a screen reader reads them with it. */
export function Field({ label, hint, error, optional, counter, children, className }: FieldProps) {
  const t = useTranslations("ui");
  const id = useId();
  const [hintId, counterId, errorId] = [`${id}-hint`, `${id}-counter`, `${id}-error`];
  const describedBy = [error && errorId, hint && hintId, counter && counterId].filter(Boolean);
  return (
    <div className={classNames("flex min-w-0 flex-col gap-1", className)}>
      <label htmlFor={id} className="font-medium text-ink">
        {label}
        {optional && <span className="font-normal text-ink-faint"> – {t("optional")}</span>}
      </label>
      {children({
        id,
        "aria-describedby": describedBy.join(" ") || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {error && (
        <p id={errorId} className="flex items-start gap-1 text-danger text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>{error}</span>
        </p>
      )}
      {(hint || counter) && (
        <div className="flex justify-between gap-x-4 text-ink-faint text-sm">
          {hint && (
            <span id={hintId} className="min-w-0">
              {hint}
            </span>
          )}
          {counter && (
            <span id={counterId} className="shrink-0">
              <Counter {...counter} />
            </span>
          )}
        </div>
      )}
    </div>
  );
}
