import { classNames } from "./class-names";

interface CodeTextProps {
  children: string;
  className?: string;
}

/** An id or a piece of code, in the fixed-width face; breaks anywhere rather than overflow. */
export function CodeText({ children, className }: CodeTextProps) {
  return (
    <code translate="no" className={classNames("break-all font-mono text-sm", className)}>
      {children}
    </code>
  );
}
