/** A part of a form that stands on its own. Narrow screens need the width: there a line above has to do. */
export const FORM_CARD =
  "flex min-w-0 flex-col gap-5 border-line border-t pt-5 sm:rounded-lg sm:border sm:bg-surface sm:p-5";
