"use client";
import Link from "next/link";
import { classNames } from "./class-names";

export interface TabLink {
  label: string;
  href: string;
  current: boolean;
  /** A figure after the label. */
  count?: number;
}

interface TabsProps {
  /** Names the row for screen readers. */
  label: string;
  tabs: readonly TabLink[];
}

/** Tabs that are addresses: links in a nav, so reload, Back and a shared URL keep the choice. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav aria-label={label} className="mb-4 overflow-x-auto border-line border-b">
      <ul className="flex gap-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              scroll={false}
              aria-current={tab.current ? "page" : undefined}
              className={classNames(
                "flex min-h-9 items-center gap-1.5 whitespace-nowrap border-b-2 px-3 -outline-offset-2",
                tab.current
                  ? "border-accent font-medium text-accent"
                  : "border-transparent text-ink-soft hover:border-line-strong hover:text-ink forced-colors:border-[Canvas]",
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="text-ink-faint text-sm tabular-nums">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
