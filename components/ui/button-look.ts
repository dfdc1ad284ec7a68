import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "ghost" | "danger";
export type ButtonSize = "sm" | "md" | "icon" | "icon-sm";

const VARIANTS: Record<ButtonVariant, { base: string; active: string; inactive: string }> = {
  primary: {
    base: "font-medium",
    active: "border-transparent bg-accent text-on-accent hover:bg-accent-strong",
    inactive: "border-line bg-hover text-ink-faint",
  },
  secondary: {
    base: "font-medium",
    active: "border-line-strong bg-surface text-ink hover:bg-hover",
    inactive: "border-line bg-surface text-ink-faint",
  },
  ghost: {
    base: "",
    active: "border-transparent text-ink-soft hover:bg-hover hover:text-ink",
    inactive: "border-transparent text-ink-faint",
  },
  danger: {
    base: "font-medium",
    active: "border-transparent bg-danger-solid text-on-solid hover:bg-danger hover:text-canvas",
    inactive: "border-line bg-hover text-ink-faint",
  },
};

const SIZES: Record<ButtonSize, string> = {
  sm: "min-h-7 px-2 py-1 text-sm",
  md: "min-h-8 px-3 py-1",
  icon: "size-8 shrink-0",
  "icon-sm": "size-6 shrink-0",
};

/** Class names of a button. The icon sizes are squares of 32 and 24 px for an icon alone. `inactive` is the look of one that cannot be pressed now. */
export function buttonLook(variant: ButtonVariant, size: ButtonSize, inactive = false): string {
  const look = VARIANTS[variant];
  return classNames(
    "inline-flex items-center justify-center gap-1.5 rounded-md border text-center transition-colors [&_svg]:size-4 [&_svg]:shrink-0",
    SIZES[size],
    look.base,
    inactive ? look.inactive : look.active,
  );
}
