"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { classNames } from "./class-names";

interface TableFrameProps {
  /** Names the table for screen readers. */
  label: string;
  /** thead and tbody. */
  children: ReactNode;
  /** True while newer rows are on their way and the old ones still show. */
  busy?: boolean;
  className?: string;
}

/** A table that scrolls sideways inside itself. The frame takes focus only while there is something to scroll. */
export function TableFrame({ label, children, busy = false, className }: TableFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = frame.current;
    const table = element?.firstElementChild;
    if (!element || !table) return;
    const observer = new ResizeObserver(() =>
      setScrolls(element.scrollWidth > element.clientWidth),
    );
    observer.observe(element);
    observer.observe(table);
    return () => observer.disconnect();
  }, []);
  const region = scrolls ? { role: "region", "aria-label": label, tabIndex: 0 } : {};
  return (
    <div
      ref={frame}
      {...region}
      className={classNames(
        "relative overflow-x-auto rounded-lg border border-line bg-surface",
        className,
      )}
    >
      <table
        aria-label={label}
        aria-busy={busy || undefined}
        className="w-full border-collapse text-left"
      >
        {children}
      </table>
    </div>
  );
}
