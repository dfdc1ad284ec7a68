/** Class names shared by everything a person types into or picks from. It fills its parent, which sets the width. */
export const INPUT_LOOK =
  "w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5 text-ink transition-colors hover:border-ink-faint aria-invalid:border-danger aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:text-ink-soft [&[readonly]]:bg-sunken";
