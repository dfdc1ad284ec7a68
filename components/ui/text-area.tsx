"use client";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { INPUT_LOOK } from "./input-look";
import { useEarlyText } from "./use-early-text";

/** Several lines of text. Put it in a Field. */
export function TextArea({ className, rows = 4, ref, ...rest }: ComponentProps<"textarea">) {
  const own = useEarlyText(rest.value, ref);
  return (
    <textarea
      {...rest}
      ref={own}
      rows={rows}
      className={classNames(INPUT_LOOK, "resize-y py-1.5 leading-5", className)}
    />
  );
}
