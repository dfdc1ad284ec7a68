import { LoaderCircle } from "lucide-react";
import { classNames } from "./class-names";

interface SpinnerProps {
  /** What is being waited for. Leave out where the text beside it already says so. */
  label?: string;
  className?: string;
}

/** A turning circle; it stands still under reduced motion. */
export function Spinner({ label, className }: SpinnerProps) {
  const name = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <LoaderCircle {...name} className={classNames("size-4 shrink-0 animate-spin", className)} />
  );
}
