"use client";
import { FileUp } from "lucide-react";
import { useRef } from "react";
import { Button } from "@/components/ui/button";

interface FileButtonProps {
  label: string;
  /** Name of the file that was opened last, null without one. */
  opened: string | null;
  onFile: (file: File) => void;
}

/** Opens a table from a file, and names the file that is open. */
export function FileButton({ label, opened, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file, mended, can be opened again.
          event.target.value = "";
        }}
      />
      <Button icon={<FileUp aria-hidden />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {opened && <span className="wrap-anywhere text-ink-soft text-sm">{opened}</span>}
    </div>
  );
}
