"use client";
import { useTranslations } from "next-intl";
import { type DragEvent, type ReactNode, useState } from "react";
import { droppedFiles, type FoundFile } from "./found-files";

interface DropTargetProps {
  /** Takes what was dropped; null where nothing may be dropped. */
  onDrop: ((found: readonly FoundFile[]) => void) | null;
  children: ReactNode;
}

/** Takes files and folders that are dragged onto it, and says so while they are above it. */
export function DropTarget({ onDrop, children }: DropTargetProps) {
  const t = useTranslations("templateEditor.open");
  const [above, setAbove] = useState(false);

  function over(event: DragEvent) {
    if (!onDrop || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setAbove(true);
  }

  async function drop(event: DragEvent) {
    if (!onDrop || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.stopPropagation();
    setAbove(false);
    onDrop(await droppedFiles(event.dataTransfer));
  }

  return (
    <div
      onDragOverCapture={over}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setAbove(false);
      }}
      onDropCapture={drop}
      className="relative min-w-0"
    >
      {children}
      {above && (
        <div className="pointer-events-none absolute inset-0 z-20 grid place-items-center rounded-lg border-2 border-accent border-dashed bg-accent-soft/90 font-medium text-accent text-lg">
          {t("dropHere")}
        </div>
      )}
    </div>
  );
}
