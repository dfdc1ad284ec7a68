"use client";
import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";

export type SortDirection = "asc" | "desc";

interface ThProps extends Omit<ComponentProps<"th">, "align"> {
  /** The column's direction now; null when it is sortable but another column leads. */
  sort?: SortDirection | null;
  /** Makes the header a sort button. */
  onSort?: () => void;
  /** "end" for quantities. */
  align?: "start" | "end";
}

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;
const SORT_ICON = { asc: ArrowUp, desc: ArrowDown } as const;

/** A column header, or with scope="row" the cell that names its row. */
export function Th({ sort, onSort, align = "start", className, children, ...rest }: ThProps) {
  const { scope = "col" } = rest;
  const Icon = sort ? SORT_ICON[sort] : ArrowUpDown;
  return (
    <th
      {...rest}
      scope={scope}
      aria-sort={onSort && sort ? ARIA_SORT[sort] : undefined}
      className={classNames(
        "px-3 py-2 align-middle",
        scope === "col"
          ? "whitespace-nowrap border-line border-b bg-sunken font-medium text-ink-soft text-sm"
          : "border-line border-t font-medium",
        align === "end" && "text-right",
        className,
      )}
    >
      {onSort ? (
        <button
          type="button"
          onClick={onSort}
          className="-mx-1 -my-0.5 inline-flex min-h-6 items-center gap-1 rounded-md px-1 hover:text-ink"
        >
          {children}
          <Icon
            aria-hidden
            className={classNames("size-3.5", sort ? "text-accent" : "text-ink-faint")}
          />
        </button>
      ) : (
        children
      )}
    </th>
  );
}
