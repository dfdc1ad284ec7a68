import { CodeText } from "@/components/ui/code-text";
import { CopyButton } from "@/components/ui/copy-button";

interface CopyableIdProps {
  id: string;
  /** What the id is, as it reads after "Copy". */
  label: string;
}

/** An id with the button that copies it. */
export function CopyableId({ id, label }: CopyableIdProps) {
  return (
    <span className="flex items-center gap-0.5">
      <CodeText className="text-ink-soft">{id}</CodeText>
      <CopyButton value={id} label={label} />
    </span>
  );
}
