import type { Monaco } from "./monaco-module";
import { themeOf } from "./monaco-theme";

const NAME = "imagecast";

/**
 * Gives Monaco the colours of the console's theme, now and whenever it changes. Where the system forces its own
 * colours, Monaco's high-contrast themes come closest; `prefers-color-scheme` tells whether the forced ground is dark.
 */
export function followTheme(monaco: Monaco): void {
  const root = document.documentElement;
  const forced = window.matchMedia("(forced-colors: active)");
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    if (forced.matches) {
      monaco.editor.setTheme(dark.matches ? "hc-black" : "hc-light");
      return;
    }
    const styles = getComputedStyle(root);
    const token = (name: string) => styles.getPropertyValue(`--${name}`).trim();
    monaco.editor.defineTheme(NAME, themeOf(root.dataset.theme ?? "light", token));
    monaco.editor.setTheme(NAME);
  };
  apply();
  new MutationObserver(apply).observe(root, { attributeFilter: ["data-theme"] });
  // Monaco sees the system's change, too, and would take a theme of its own: this must come last.
  for (const media of [forced, dark])
    media.addEventListener("change", () => window.setTimeout(apply));
}
