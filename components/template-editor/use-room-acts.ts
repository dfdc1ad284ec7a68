"use client";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { CodeEditorHandle } from "@/components/editor/code-editor-types";
import type { Association } from "@/server/domain/template/association";
import type { Fix, Issue } from "@/server/domain/template/issue";
import type { Template } from "./rename-file";

/** A place in a template's file. */
export type Place = Pick<Issue, "source" | "range">;

/** What can be done in a template room. The same object for as long as the room is open. */
export type RoomActs = {
  /** Shows a place in the editor and puts the cursor there. */
  reveal: (place: Place) => void;
  applyFix: (fix: Fix) => void;
  /** Opens the choice of a package version for a slot. */
  choose: (slotPath: string) => void;
  associate: (slotPaths: readonly string[], association: Association) => void;
  detach: (slotPath: string) => void;
};

type RoomParts = {
  template: Template;
  onChange: (template: Template) => void;
  editor: RefObject<CodeEditorHandle | null>;
};

/** The acts of a room, and for which slot a version is being chosen. */
export function useRoomActs({ template, onChange, editor }: RoomParts) {
  const [choosingFor, setChoosingFor] = useState<string | null>(null);
  const latest = useRef({ template, onChange });
  useEffect(() => {
    latest.current = { template, onChange };
  });
  const acts = useMemo<RoomActs>(() => {
    function relate(change: (related: Record<string, Association>) => void) {
      const { template: now, onChange: tell } = latest.current;
      const associations = { ...now.associations };
      change(associations);
      tell({ ...now, associations });
    }
    return {
      reveal({ source, range }) {
        editor.current?.reveal(source, range);
        editor.current?.focus();
      },
      applyFix({ edits }) {
        editor.current?.applyEdits(edits.map(({ source: path, ...edit }) => ({ path, ...edit })));
      },
      choose: setChoosingFor,
      associate: (slotPaths, association) =>
        relate((related) => {
          for (const path of slotPaths) related[path] = association;
        }),
      detach: (slotPath) =>
        relate((related) => {
          delete related[slotPath];
        }),
    };
  }, [editor]);
  return { acts, choosingFor, stopChoosing: () => setChoosingFor(null) };
}
