"use client";
import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
} from "react";
import { classNames } from "./class-names";

/** Least and most of the width, in percent, that the first part may take. */
const LEAST = 30;
const MOST = 75;
const STEP = 5;

interface SplitPaneProps {
  first: ReactNode;
  second: ReactNode;
  /** What the line between them does, for screen readers: "Width of the editor". */
  label: string;
  /** Percent of the width that the first part takes. */
  share: number;
  onShare: (share: number) => void;
  className?: string;
}

/**
 * Two parts side by side with a line between them that is dragged or moved by arrow keys, Home and End.
 * Below 1100 px they stand one above the other, as tall as they are.
 */
export function SplitPane({ first, second, label, share, onShare, className }: SplitPaneProps) {
  const frame = useRef<HTMLDivElement>(null);
  const within = (value: number) => Math.round(Math.min(MOST, Math.max(LEAST, value)));

  function drag(event: PointerEvent<HTMLDivElement>) {
    const box = frame.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onShare(within(((event.clientX - box.left) / box.width) * 100));
  }

  function press(event: KeyboardEvent) {
    const next = { ArrowLeft: share - STEP, ArrowRight: share + STEP, Home: LEAST, End: MOST };
    const value = next[event.key as keyof typeof next];
    if (value === undefined) return;
    event.preventDefault();
    onShare(within(value));
  }

  return (
    <div
      ref={frame}
      style={{ "--share": `${share}fr`, "--rest": `${100 - share}fr` } as CSSProperties}
      className={classNames(
        "flex min-w-0 flex-col gap-4 min-[1100px]:grid min-[1100px]:grid-cols-[minmax(0,var(--share))_auto_minmax(0,var(--rest))] min-[1100px]:gap-0",
        className,
      )}
    >
      <div className="flex min-h-0 min-w-0 flex-col">{first}</div>
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label={label}
        aria-valuenow={share}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        tabIndex={0}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={press}
        className="group grid w-4 cursor-col-resize touch-none place-items-center rounded-md max-[1099.98px]:hidden"
      >
        <span
          aria-hidden
          className="h-10 w-1 rounded-full bg-line transition-colors group-hover:bg-accent group-focus-visible:bg-accent group-active:bg-accent"
        />
      </div>
      <div className="flex min-h-0 min-w-0 flex-col">{second}</div>
    </div>
  );
}
