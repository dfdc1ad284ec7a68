/**
 * Columns of the image list, shared by its head and its rows. Where the list is too narrow for columns
 * the facts of an image stand under its name.
 */
export const IMAGE_COLUMNS =
  "grid grid-cols-[1rem_minmax(0,1fr)] gap-x-3 @2xl:gap-x-4 gap-y-1 @2xl:grid-cols-[1rem_minmax(0,1.5fr)_minmax(0,1fr)_3.5rem_7.25rem_6rem]";
