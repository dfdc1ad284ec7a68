import type { Locale } from "@/components/i18n/locales";
import type { Monaco } from "./monaco-module";

let loading: Promise<Monaco> | null = null;

/**
 * Loads Monaco once per page, from the console's own files. It speaks the language of the first call until the page
 * is loaded anew: its texts must be there before its first module runs. Rejects when a file could not be loaded; a
 * later call tries again.
 */
export function loadMonaco(locale: Locale): Promise<Monaco> {
  loading ??= load(locale).catch((reason: unknown) => {
    loading = null;
    throw reason;
  });
  return loading;
}

async function load(locale: Locale): Promise<Monaco> {
  if (locale === "zh-CN") await import("monaco-editor/nls/lang/zh-cn");
  return (await import("./monaco-setup")).monaco;
}
