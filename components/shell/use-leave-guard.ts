"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";

/** Where a person was about to go when they were asked to stay: an address, or an entry of the history. */
type Destination = { href: string } | { historyKey: string };

function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  if (!plain || event.altKey || !(event.target instanceof Element)) return null;
  const link = event.target.closest<HTMLAnchorElement>("a[href]");
  const elsewhere = link && link.target !== "" && link.target !== "_self";
  return link && !elsewhere && !link.hasAttribute("download") ? link : null;
}

function leavesPage(address: string): boolean {
  const url = new URL(address, window.location.href);
  // Other origins unload the page, which the browser itself asks about.
  return url.origin === window.location.origin && url.pathname !== window.location.pathname;
}

/**
 * Holds every way out of the page while `dirty`: closing and reloading (the browser asks), links inside
 * the console, Back and Forward where the Navigation API lets them be held. Links to the same path,
 * such as another step of a form, pass. Returns what was held and how to go there after all.
 */
export function useLeaveGuard(dirty: boolean) {
  const router = useRouter();
  const [held, setHeld] = useState<Destination | null>(null);
  const allowed = useRef(false);

  useEffect(() => {
    if (!dirty) return;
    allowed.current = false;
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!allowed.current) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const link = linkOf(event);
      if (!link || allowed.current || !leavesPage(link.href)) return;
      event.preventDefault();
      event.stopPropagation();
      setHeld({ href: link.href });
    };
    // Holding the router's own pushes would leave its page under the old address, so only Back and Forward.
    const onNavigate = (event: NavigateEvent) => {
      const back = event.navigationType === "traverse" && event.cancelable;
      if (!back || allowed.current || !leavesPage(event.destination.url)) return;
      event.preventDefault();
      setHeld({ historyKey: event.destination.key });
    };
    const navigation = "navigation" in window ? window.navigation : null;
    window.addEventListener("beforeunload", onUnload);
    // Capturing on the window comes before the router hears of the click.
    window.addEventListener("click", onClick, true);
    navigation?.addEventListener("navigate", onNavigate);
    return () => {
      window.removeEventListener("beforeunload", onUnload);
      window.removeEventListener("click", onClick, true);
      navigation?.removeEventListener("navigate", onNavigate);
    };
  }, [dirty]);

  return {
    held: held !== null,
    stay: () => setHeld(null),
    leave: () => {
      allowed.current = true;
      setHeld(null);
      if (!held) return;
      if ("href" in held) router.push(held.href);
      else window.navigation.traverseTo(held.historyKey);
    },
  };
}
