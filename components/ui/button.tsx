"use client";
import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { useId } from "react";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";
import { classNames } from "./class-names";
import { Spinner } from "./spinner";
import { Tooltip } from "./tooltip";
import { VisuallyHidden } from "./visually-hidden";

export interface ButtonProps extends Omit<ComponentProps<"button">, "disabled"> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** True while the action runs: a spinner joins the label and further presses do nothing. */
  pending?: boolean;
  /** Why the button cannot be pressed now. It stays focusable and says so; null or undefined makes it active. */
  reason?: string | null;
  icon?: ReactNode;
}

/** A button that is never `disabled`: one that cannot act explains itself in a tooltip and to screen readers. */
export function Button({
  variant = "secondary",
  size = "md",
  pending = false,
  reason = null,
  icon,
  children,
  className,
  onClick,
  type = "button",
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const inactive = pending || !!reason;
  const describedBy = [rest["aria-describedby"], reason ? reasonId : null]
    .filter(Boolean)
    .join(" ");

  // Enter in a field of the form arrives here as a click too, so this also stops a second submit.
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (inactive) event.preventDefault();
    else onClick?.(event);
  }

  const button = (
    <button
      {...rest}
      type={type}
      onClick={press}
      aria-disabled={inactive || undefined}
      aria-busy={pending || undefined}
      aria-describedby={describedBy || undefined}
      className={classNames(buttonLook(variant, size, !!reason), className)}
    >
      {pending ? <Spinner /> : icon}
      {children}
    </button>
  );
  if (!reason) return button;
  return (
    <>
      <Tooltip text={reason} stay>
        {button}
      </Tooltip>
      <VisuallyHidden id={reasonId}>{reason}</VisuallyHidden>
    </>
  );
}
