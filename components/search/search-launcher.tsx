"use client";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import type { Role } from "@/server/domain/actor";
import { isSearchShortcut } from "./is-search-shortcut";
import { SearchDialog } from "./search-dialog";

const nothingToWatch = () => () => {};
const onMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** The button that opens search, and its shortcut on every page. While another dialog is open the shortcut rests. */
export function SearchLauncher({ role }: { role: Role }) {
  const t = useTranslations("search");
  const [open, setOpen] = useState(false);
  const mac = useSyncExternalStore(nothingToWatch, onMac, () => false);

  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (!isSearchShortcut(event, mac)) return;
      // The browser would go to its address bar.
      event.preventDefault();
      if (!document.querySelector("[role=dialog], [role=alertdialog]")) setOpen(true);
    }
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [mac]);

  return (
    <>
      <Button
        icon={<Search aria-hidden />}
        aria-haspopup="dialog"
        aria-keyshortcuts={mac ? "Meta+K" : "Control+K"}
        className="mr-1 max-nav:size-8 max-nav:border-transparent max-nav:px-0"
        onClick={() => setOpen(true)}
      >
        <span className="max-nav:sr-only">{t("title")}</span>
        <kbd
          aria-hidden
          className="ml-3 font-normal font-sans text-ink-faint text-sm max-nav:hidden"
        >
          {mac ? t("shortcutMac") : t("shortcut")}
        </kbd>
      </Button>
      <SearchDialog open={open} onClose={() => setOpen(false)} role={role} />
    </>
  );
}
