"use client";
import { useLocale } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { loadMonaco } from "./load-monaco";
import { loadTrouble } from "./load-trouble";
import type { Monaco } from "./monaco-module";

type Loaded = { monaco: Monaco | null; failed: boolean };

/** Loads Monaco while `wanted`. `failed` tells of a file or a worker that could not be loaded; `retry` tries again. */
export function useMonaco(wanted: boolean): Loaded & { retry: () => void } {
  const locale = useLocale();
  const attempt = useSyncExternalStore(loadTrouble.subscribe, loadTrouble.tries, () => 0);
  const [loaded, setLoaded] = useState<Loaded>({ monaco: null, failed: false });
  const stuck = useSyncExternalStore(loadTrouble.subscribe, loadTrouble.stands, () => false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again.
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    loadMonaco(locale).then(
      (monaco) => current && setLoaded({ monaco, failed: false }),
      (reason: unknown) => {
        reportError(reason);
        if (current) setLoaded({ monaco: null, failed: true });
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, locale, attempt]);

  return { monaco: loaded.monaco, failed: loaded.failed || stuck, retry: loadTrouble.retry };
}
