/**
 * Columns of the image list, shared by its head and its rows. Where the list is too narrow for columns
 * the facts of an image stand under its name.
 */
export const IMAGE_COLUMNS =
  "grid grid-cols-[1rem_minmax(0,1fr)] gap-x-3 gap-y-1 @3xl:grid-cols-[1rem_minmax(0,2.2fr)_minmax(0,1.6fr)_4rem_4rem_6.5rem_7rem_6.5rem]";
