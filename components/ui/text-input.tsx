"use client";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { INPUT_LOOK } from "./input-look";
import { swallowComposingEnter } from "./swallow-composing-enter";
import { useEarlyText } from "./use-early-text";

/** One line of text. Put it in a Field. */
export function TextInput({
  className,
  onKeyDown,
  type = "text",
  ref,
  ...rest
}: ComponentProps<"input">) {
  const own = useEarlyText(rest.value, ref);
  return (
    <input
      {...rest}
      ref={own}
      type={type}
      onKeyDown={(event) => {
        if (!swallowComposingEnter(event)) onKeyDown?.(event);
      }}
      className={classNames(INPUT_LOOK, "h-8", className)}
    />
  );
}
