import type { ComponentProps } from "react";
import { classNames } from "./class-names";

interface TdProps extends Omit<ComponentProps<"td">, "align"> {
  /** "end" for quantities. */
  align?: "start" | "end";
}

/** A table cell. */
export function Td({ align = "start", className, ...rest }: TdProps) {
  return (
    <td
      {...rest}
      className={classNames(
        "border-line border-t px-3 py-2 align-middle",
        align === "end" && "text-right",
        className,
      )}
    />
  );
}
