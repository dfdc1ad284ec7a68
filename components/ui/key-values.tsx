import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface KeyValue {
  label: string;
  /** An empty value shows as "-". */
  value: ReactNode;
}

interface KeyValuesProps {
  items: readonly KeyValue[];
  className?: string;
}

/** Facts as label over value, in as many columns as fit. */
export function KeyValues({ items, className }: KeyValuesProps) {
  return (
    <dl
      className={classNames(
        "grid grid-cols-[repeat(auto-fill,minmax(min(13rem,100%),1fr))] gap-x-6 gap-y-4",
        className,
      )}
    >
      {items.map(({ label, value }) => (
        <div key={label} className="min-w-0">
          <dt className="text-ink-faint text-sm">{label}</dt>
          <dd className="mt-0.5">
            {value === null || value === undefined || value === "" ? "-" : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
