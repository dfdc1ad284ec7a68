import { fieldOf } from "./form-steps";
import { whenDialogsClose } from "./when-dialogs-close";

/** Id of the element that holds the field at which an error path is shown. */
export function fieldId(path: string): string {
  return `field-${(fieldOf(path) ?? path).replaceAll(".", "-")}`;
}

/** Puts the focus into the field of an error path: what is marked invalid, else its first control. */
export function leadToField(path: string): void {
  whenDialogsClose(() => focusWithin(path));
}

function focusWithin(path: string): void {
  const holder = document.getElementById(fieldId(path));
  const control =
    holder?.querySelector<HTMLElement>("[aria-invalid=true]") ??
    holder?.querySelector<HTMLElement>("input:not([aria-hidden]), textarea, button");
  if (!control) return;
  control.scrollIntoView({ block: "center" });
  control.focus({ preventScroll: true });
}
