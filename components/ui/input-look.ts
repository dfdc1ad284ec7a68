/** Class names shared by everything a person types into or picks from. */
export const INPUT_LOOK =
  "w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5 text-ink transition-colors hover:border-ink-faint aria-invalid:border-danger aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:text-ink-soft read-only:bg-sunken";
