/** The five status hues. A tone never stands alone: an icon and a word go with it. */
export type Tone = "neutral" | "progress" | "success" | "danger" | "warning";

/** Text (and icon) colour of a tone, readable on every surface and on the tone's own soft fill. */
export const TONE_TEXT: Record<Tone, string> = {
  neutral: "text-neutral",
  progress: "text-progress",
  success: "text-success",
  danger: "text-danger",
  warning: "text-warning",
};

/** Soft background of a tone. */
export const TONE_SOFT: Record<Tone, string> = {
  neutral: "bg-neutral-soft",
  progress: "bg-progress-soft",
  success: "bg-success-soft",
  danger: "bg-danger-soft",
  warning: "bg-warning-soft",
};

/** Solid fill of a tone, for bars and marks; text on it is `text-on-solid`. */
export const TONE_SOLID: Record<Tone, string> = {
  neutral: "bg-neutral-solid",
  progress: "bg-progress-solid",
  success: "bg-success-solid",
  danger: "bg-danger-solid",
  warning: "bg-warning-solid",
};
