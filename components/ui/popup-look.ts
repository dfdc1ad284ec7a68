/** Class names of floating panels: menus, option lists, popovers. */
export const POPUP_LOOK =
  "rounded-lg border border-line-strong bg-overlay text-ink shadow-lg outline-none transition-opacity data-[ending-style]:opacity-0 data-[starting-style]:opacity-0";

/** Class names of one row in a floating list. */
export const POPUP_ITEM_LOOK =
  "flex min-h-8 cursor-default items-start gap-2 rounded-md px-2.5 py-1.5 outline-none select-none data-[highlighted]:bg-hover data-[highlighted]:outline-2 data-[highlighted]:outline-accent data-[highlighted]:outline-solid data-[highlighted]:-outline-offset-2";
