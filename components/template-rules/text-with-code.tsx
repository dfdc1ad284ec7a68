import { Fragment } from "react";
import { CodeText } from "@/components/ui/code-text";

/** A sentence whose parts between backticks are code. */
export function TextWithCode({ text }: { text: string }) {
  // The parts of one fixed text: their place is what tells them apart.
  const parts = text.split("`").map((part, index) => ({ part, key: `${index}` }));
  return parts.map(({ part, key }, index) =>
    index % 2 === 1 ? <CodeText key={key}>{part}</CodeText> : <Fragment key={key}>{part}</Fragment>,
  );
}
