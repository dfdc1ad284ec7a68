/** Id of the element that holds a field of a launch form. */
export function launchFieldId(field: string): string {
  return `launch-${field.replaceAll(/[^\w-]/g, "-")}`;
}

/** Puts the focus into a field once its mark is drawn. */
export function leadToLaunchField(field: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const control = document
        .getElementById(launchFieldId(field))
        ?.querySelector<HTMLElement>("[aria-invalid=true], input, textarea, button");
      control?.scrollIntoView({ block: "center" });
      control?.focus({ preventScroll: true });
    }),
  );
}
