/** Pixels of the timeline picture: of the scale above, of a row, and of a bar in it. */
export const SCALE_HEIGHT = 28;

/** See SCALE_HEIGHT. A row can be pressed: WCAG 2.2 "Target Size (Minimum)" asks for 24. */
export const ROW_HEIGHT = 26;

/** See SCALE_HEIGHT. */
export const BAR_HEIGHT = 10;
