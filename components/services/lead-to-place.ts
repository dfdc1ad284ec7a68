const CONTROLS = "input:not([hidden]):not([aria-hidden]), textarea, button";

/** The control of a form at a path of its content, else at the nearest path above it. */
function placeOf(form: HTMLElement, path: string): HTMLElement | null {
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length -= 1) {
    const place = parts.slice(0, length).join(".");
    const found = form.querySelector<HTMLElement>(`[name="${place}"], [data-place="${place}"]`);
    if (found) return found;
  }
  return null;
}

/** Brings the control at a path of the content into view and focuses it. */
export function leadToPlace(form: HTMLElement | null, path: string): void {
  const place = form && placeOf(form, path);
  const control = place?.matches(CONTROLS) ? place : place?.querySelector<HTMLElement>(CONTROLS);
  control?.scrollIntoView({ block: "center" });
  control?.focus({ preventScroll: true });
}
