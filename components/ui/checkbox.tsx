"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { classNames } from "./class-names";

interface CheckboxProps {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** True when only part of what the box stands for is chosen. */
  indeterminate?: boolean;
  /** Why the box cannot be changed; it stays focusable and the reason is shown and read. */
  reason?: string | null;
  /** A second line under the label. */
  detail?: ReactNode;
  /** Hides the label visually, for a box in a table cell. */
  labelHidden?: boolean;
  name?: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  id?: string;
  className?: string;
}

/** A native check box whose whole row is the target. Pressing an indeterminate box reports `true`. */
export function Checkbox(props: CheckboxProps) {
  const { label, checked, indeterminate = false, reason = null, detail, labelHidden } = props;
  const input = useRef<HTMLInputElement>(null);
  const labelId = useId();
  const noteId = useId();
  useEffect(() => {
    if (input.current) input.current.indeterminate = indeterminate;
  });
  const note = reason ?? detail;
  const describedBy = [props["aria-describedby"], note ? noteId : null].filter(Boolean).join(" ");
  return (
    <label className={classNames("flex min-h-6 min-w-0 items-start gap-2 py-0.5", props.className)}>
      <input
        ref={input}
        type="checkbox"
        id={props.id}
        name={props.name}
        checked={checked}
        aria-disabled={reason ? true : undefined}
        aria-invalid={props["aria-invalid"]}
        aria-labelledby={labelId}
        aria-describedby={describedBy || undefined}
        onChange={() => {
          if (!reason) props.onChange(indeterminate || !checked);
        }}
        className="mt-0.5 size-4 shrink-0 accent-(--accent) aria-disabled:opacity-60"
      />
      <span className={labelHidden ? "sr-only" : "min-w-0"}>
        <span id={labelId} className={reason ? "text-ink-faint" : "text-ink"}>
          {label}
        </span>
        {note && (
          <span id={noteId} className="block text-ink-faint text-sm">
            {note}
          </span>
        )}
      </span>
    </label>
  );
}
