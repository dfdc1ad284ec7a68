"use client";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/** How long to wait for a page that is still loading to show its heading, in milliseconds. */
const PATIENCE_MS = 5000;

function focusHeading(): boolean {
  const main = document.getElementById("main");
  const heading = main?.querySelector<HTMLElement>("h1:not([data-loading])");
  if (!main || !heading) return false;
  // A page that put the focus into its own first field knows better.
  const active = document.activeElement;
  const placed = active?.matches("input, textarea, select") && main.contains(active);
  if (!placed) heading.focus({ preventScroll: true });
  return true;
}

/** After a navigation inside the console, moves focus to the new page's heading so that it is read out. */
export function RouteFocus() {
  const pathname = usePathname();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (focusHeading()) return;
    const stop = () => {
      observer.disconnect();
      clearTimeout(timer);
    };
    const observer = new MutationObserver(() => {
      if (focusHeading()) stop();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(stop, PATIENCE_MS);
    return stop;
  }, [pathname]);
  return null;
}
