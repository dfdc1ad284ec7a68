import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { INPUT_LOOK } from "./input-look";

/** Several lines of text. Put it in a Field. */
export function TextArea({ className, rows = 4, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      {...rest}
      rows={rows}
      className={classNames(INPUT_LOOK, "resize-y py-1.5 leading-5", className)}
    />
  );
}
