"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";

interface ChoiceRowProps {
  /** Name of the radio group. */
  group: string;
  label: ReactNode;
  detail?: ReactNode;
  checked: boolean;
  onChoose: () => void;
  /** Why it cannot be chosen; it stays in reach of the keyboard and says so. */
  reason?: string | null;
}

/** One line of a list of which one is chosen: a native radio button, so arrow keys move. */
export function ChoiceRow({ group, label, detail, checked, onChoose, reason }: ChoiceRowProps) {
  const id = useId();
  const row = useRef<HTMLLabelElement>(null);
  // A list that opens with a choice shows it; the page around the list stays where it is.
  useEffect(() => {
    const chosen = row.current?.querySelector<HTMLInputElement>("input:checked");
    const list = row.current?.closest("fieldset");
    if (chosen && list && row.current) list.scrollTop = row.current.offsetTop;
  }, []);
  const noteIds = [detail ? `${id}-detail` : "", reason ? `${id}-reason` : ""].filter(Boolean);
  return (
    <label
      ref={row}
      className="flex min-w-0 items-start gap-2.5 border-line border-b px-3 py-2 last:border-b-0 hover:bg-hover has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:-outline-offset-2"
    >
      <input
        type="radio"
        name={group}
        checked={checked}
        aria-disabled={reason ? true : undefined}
        aria-labelledby={`${id}-label`}
        aria-describedby={noteIds.join(" ") || undefined}
        onChange={() => {
          if (!reason) onChoose();
        }}
        className="mt-0.5 size-4 shrink-0 accent-(--accent) outline-none aria-disabled:opacity-60"
      />
      <span className="flex min-w-0 flex-col gap-0.5">
        <span id={`${id}-label`} className="wrap-anywhere font-medium">
          {label}
        </span>
        {detail && (
          <span id={`${id}-detail`} className="flex flex-col gap-0.5 text-ink-soft text-sm">
            {detail}
          </span>
        )}
        {reason && (
          <span id={`${id}-reason`} className="text-sm">
            {reason}
          </span>
        )}
      </span>
    </label>
  );
}
