import type { Monaco } from "./monaco-module";
import { themeOf } from "./monaco-theme";

const NAME = "imagecast";

/**
 * Gives Monaco the colours of the console's theme, now and whenever it changes. Forced colours need nothing here:
 * Monaco goes over to its own high-contrast theme then, and the browser replaces the colours.
 */
export function followTheme(monaco: Monaco): void {
  const root = document.documentElement;
  const apply = () => {
    const styles = getComputedStyle(root);
    const token = (name: string) => styles.getPropertyValue(`--${name}`).trim();
    monaco.editor.defineTheme(NAME, themeOf(root.dataset.theme ?? "light", token));
    monaco.editor.setTheme(NAME);
  };
  apply();
  new MutationObserver(apply).observe(root, { attributeFilter: ["data-theme"] });
}
