"use client";
import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

export interface TabPanel<Value extends string = string> {
  value: Value;
  label: ReactNode;
  /** A figure after the label. */
  count?: number;
  content: ReactNode;
}

interface TabPanelsProps<Value extends string> {
  /** Names the row for screen readers. */
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  tabs: readonly TabPanel<Value>[];
  className?: string;
}

/**
 * Tabs that switch part of a page: arrow keys move, the panel scrolls in itself. Where each tab deserves an
 * address use Tabs.
 */
export function TabPanels<Value extends string>(props: TabPanelsProps<Value>) {
  return (
    <Base.Root
      value={props.value}
      onValueChange={(value: Value | null) => {
        if (value !== null) props.onChange(value);
      }}
      className={props.className}
    >
      <Base.List
        aria-label={props.label}
        activateOnFocus
        className="flex shrink-0 gap-1 overflow-x-auto border-line border-b"
      >
        {props.tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className="flex min-h-9 items-center gap-1.5 whitespace-nowrap border-transparent border-b-2 px-3 text-ink-soft -outline-offset-2 hover:border-line-strong hover:text-ink data-[active]:border-accent data-[active]:font-medium data-[active]:text-accent forced-colors:border-[Canvas]"
          >
            {tab.label}
            {tab.count !== undefined && (
              <span className="text-ink-faint text-sm tabular-nums">{tab.count}</span>
            )}
          </Base.Tab>
        ))}
      </Base.List>
      {props.tabs.map((tab) => (
        <Base.Panel
          key={tab.value}
          value={tab.value}
          className="relative min-h-0 flex-1 overflow-y-auto -outline-offset-2"
        >
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
