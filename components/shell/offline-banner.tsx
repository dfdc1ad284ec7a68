"use client";
import { WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";

function watch(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}

/** Whether the browser believes it has a network. The server always says yes. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    watch,
    () => navigator.onLine,
    () => true,
  );
}

/** A line above the page while the browser is offline. */
export function OfflineBanner() {
  const t = useTranslations("shell");
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <p
          data-edge
          className="flex items-center justify-center gap-2 bg-warning-soft px-4 py-1.5 text-center text-ink text-sm"
        >
          <WifiOff aria-hidden className="size-4 shrink-0 text-warning" />
          {t("offline")}
        </p>
      )}
    </div>
  );
}
