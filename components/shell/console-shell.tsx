"use client";
import { Menu, X } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { SettledWatcher } from "@/components/distribution/settled-watcher";
import { SearchLauncher } from "@/components/search/search-launcher";
import { SessionEndedBanner } from "@/components/session/session-ended-banner";
import { SessionProvider } from "@/components/session/session-provider";
import { SessionWarning } from "@/components/session/session-warning";
import { Button } from "@/components/ui/button";
import { Flashbar } from "@/components/ui/flashbar";
import type { UserActor } from "@/server/domain/actor";
import { AccountMenu } from "./account-menu";
import { LanguageSwitch } from "./language-switch";
import { LiveProvider } from "./live-provider";
import { startOf } from "./navigation";
import { OfflineBanner } from "./offline-banner";
import { ProductMark } from "./product-mark";
import { RouteFocus } from "./route-focus";
import { SideNavigation } from "./side-navigation";
import { SkipLink } from "./skip-link";
import { ThemeSwitch } from "./theme-switch";

interface ConsoleShellProps {
  actor: UserActor;
  children: ReactNode;
}

/** The frame of every signed-in page: header, navigation by role, messages, main. */
export function ConsoleShell({ actor, children }: ConsoleShellProps) {
  const t = useTranslations("shell");
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    function closeOnEscape(event: KeyboardEvent) {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      setOpen(false);
      opener.current?.focus();
    }
    document.addEventListener("keydown", closeOnEscape);
    return () => document.removeEventListener("keydown", closeOnEscape);
  }, [open]);

  return (
    <SessionProvider userId={actor.userId}>
      <SkipLink />
      <RouteFocus />
      <header className="nav:sticky nav:top-0 z-20 border-line border-b bg-surface">
        <OfflineBanner />
        <SessionEndedBanner />
        <div className="flex h-12 items-center gap-1 px-2 nav:px-4">
          <Button
            ref={opener}
            variant="ghost"
            size="icon"
            className="nav:hidden"
            aria-label={open ? t("closeNavigation") : t("openNavigation")}
            aria-expanded={open}
            aria-controls="folding-navigation"
            onClick={() => setOpen(!open)}
          >
            {open ? <X aria-hidden /> : <Menu aria-hidden />}
          </Button>
          <Link
            href={startOf(actor.role)}
            className="mr-auto flex min-w-0 items-center gap-2 rounded-md px-1 py-1 font-semibold text-lg tracking-tight"
          >
            <ProductMark />
            <span className="truncate">{t("productName")}</span>
          </Link>
          <SearchLauncher role={actor.role} />
          <LanguageSwitch />
          <ThemeSwitch />
          <AccountMenu actor={actor} />
        </div>
        <div
          id="folding-navigation"
          hidden={!open}
          className="nav:hidden border-line border-t px-2 py-2"
        >
          {open && <SideNavigation role={actor.role} onChosen={() => setOpen(false)} />}
        </div>
      </header>
      <div className="nav:grid nav:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="max-nav:hidden border-line border-r">
          <div className="sticky top-12 p-3">
            <SideNavigation role={actor.role} />
          </div>
        </div>
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full min-w-0 max-w-360 px-4 py-5 nav:min-h-[calc(100dvh-3rem)] nav:px-8 nav:py-6"
        >
          <Flashbar />
          <LiveProvider>
            {actor.role === "supplier" && <SettledWatcher />}
            {children}
          </LiveProvider>
        </main>
      </div>
      <SessionWarning />
    </SessionProvider>
  );
}
