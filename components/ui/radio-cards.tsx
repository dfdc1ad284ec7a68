"use client";
import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";

export interface RadioCard<Value extends string> {
  value: Value;
  label: ReactNode;
  detail?: ReactNode;
  /** Why this card cannot be chosen; it stays focusable and shows the reason. */
  reason?: string | null;
}

interface RadioCardsProps<Value extends string> {
  legend: ReactNode;
  value: Value | null;
  onChange: (value: Value) => void;
  options: readonly RadioCard<Value>[];
  error?: ReactNode;
  name?: string;
}

/** A few exclusive choices as cards: native radio buttons, so arrow keys move between them. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const id = useId();
  const errorId = `${id}-error`;
  return (
    <fieldset aria-describedby={props.error ? errorId : undefined} className="min-w-0">
      <legend className="mb-1 font-medium">{props.legend}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {props.options.map((option, index) => {
          const note = option.reason ?? option.detail;
          const noteId = note ? `${id}-${index}` : undefined;
          return (
            <label
              key={option.value}
              className={classNames(
                "flex min-w-0 items-start gap-2 rounded-lg border border-line-strong bg-surface p-3 has-checked:border-accent has-checked:bg-accent-soft",
                !option.reason && "hover:border-accent",
              )}
            >
              <input
                type="radio"
                name={props.name ?? id}
                value={option.value}
                checked={props.value === option.value}
                aria-disabled={option.reason ? true : undefined}
                aria-labelledby={`${id}-${index}-label`}
                aria-describedby={noteId}
                aria-invalid={props.error ? true : undefined}
                onChange={() => {
                  if (!option.reason) props.onChange(option.value);
                }}
                className="mt-0.5 size-4 shrink-0 accent-(--accent) aria-disabled:opacity-60"
              />
              <span className="min-w-0">
                <span
                  id={`${id}-${index}-label`}
                  className={option.reason ? "text-ink-soft" : "font-medium"}
                >
                  {option.label}
                </span>
                {note && (
                  <span id={noteId} className="block text-ink-soft text-sm">
                    {note}
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </div>
      {props.error && (
        <p id={errorId} className="mt-1 text-danger text-sm">
          {props.error}
        </p>
      )}
    </fieldset>
  );
}
